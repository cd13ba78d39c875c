using System.Globalization;
using System.Security.Cryptography;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;
using GraphTasks.Enrichment.Assessment;
using GraphTasks.Enrichment.Checks;
using GraphTasks.Enrichment.Dates;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units;
using GraphTasks.Ledgers;

namespace GraphTasks.Data.Import;

/// <summary>The way of a file, or of rows that were read before, through the house: read, resolve, tag, read deadlines.</summary>
internal sealed class LedgerPipeline(DictionarySnapshot snapshot)
{
    private readonly DictionarySet dictionaries = snapshot.Set;

    public EnrichedFile Run(byte[] bytes, string fileName, double leastConfidence, Action<ParseReport>? onRead = null)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        var reading = LedgerReader.Read(stream, fileName, dictionaries.Ledgers);
        onRead?.Invoke(reading.Report);
        Accept(reading.Report, leastConfidence);
        return Derive(reading.Rows, HomeOf, Path.GetFileName(fileName), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>Derives all that is stored beside the printed rows.</summary>
    /// <param name="read">The rows.</param>
    /// <param name="homeOf">The division that a document speaks for, or null.</param>
    /// <param name="fileName">The name of the file that they were read from.</param>
    /// <param name="contentHash">The digest of that file.</param>
    public EnrichedFile Derive(IReadOnlyList<LedgerRow> read, Func<LedgerDocument, Division?> homeOf, string fileName, string contentHash)
    {
        var vocabulary = new FileVocabulary(dictionaries.Registry);
        var documents = read.Select(row => row.Document).DistinctBy(document => document.Id).ToArray();
        var homes = documents.ToDictionary(document => document.Id, homeOf, StringComparer.Ordinal);
        var assessed = read.Select(row => TaskAssessment.Of(row, dictionaries.LightRules)).ToArray();
        var findings = DocumentCheck.Check(assessed).ToLookup(found => found.Task, found => found.Finding, ReferenceEqualityComparer.Instance);
        var rows = assessed.Select(task => Enrich(task, findings[task], homes[task.Row.Document.Id], vocabulary)).ToArray();
        foreach (var document in documents)
            if (homes[document.Id] is { } home)
                vocabulary.AddJurisdiction(home, document.Year);
        return new()
        {
            FileName = fileName,
            ContentHash = contentHash,
            DictionaryVersion = dictionaries.Version,
            LastDecision = snapshot.LastDecision,
            Rows = rows,
            DocumentJurisdictions = homes.Where(home => home.Value is not null).ToDictionary(home => home.Key, home => home.Value!.Id, StringComparer.Ordinal),
            Jurisdictions = vocabulary.Jurisdictions,
            Units = vocabulary.Units,
            UnitNames = vocabulary.UnitNames,
            Collectives = vocabulary.Collectives,
        };
    }

    /// <exception cref="LedgerFormatException">The reading is not sure enough.</exception>
    private static void Accept(ParseReport report, double leastConfidence)
    {
        if (leastConfidence <= 0)
            return;
        if (report.Violations.Count > 0)
            throw new LedgerFormatException($"{report.File}: {report.Violations[0]}: not every character was read once; 'read --explain' shows what became of each line, 'import --accept' imports it nevertheless");
        if (report.Confidence < leastConfidence)
        {
            var worst = report.Rows.MinBy(row => row.Confidence);
            throw new LedgerFormatException(string.Create(CultureInfo.InvariantCulture,
                $"{report.File}: read with confidence {report.Confidence:0.00}, below {leastConfidence:0.00}; the least sure row is {worst.Table}/{worst.Seq}, line {worst.Line}; 'read --report' says more, 'import --accept' imports it nevertheless"));
        }
    }

    /// <summary>The division that a document speaks for: where several bear its name, none is guessed.</summary>
    private Division? HomeOf(LedgerDocument document) =>
        document.Jurisdiction is { } name && dictionaries.Registry.Divisions.Find(name, document.Year) is [var only] ? only : null;

    private EnrichedRow Enrich(TaskAssessment task, IEnumerable<FigureFinding> findings, Division? home, FileVocabulary vocabulary)
    {
        var row = task.Row;
        var year = row.Document.Year;
        var deadline = row.Deadline is null ? null : DeadlineReader.Read(row.Deadline, year);
        var assignments = Resolve(row.Lead, home, year).Select(part => (part, lead: true)).Concat(Resolve(row.Support, home, year).Select(part => (part, lead: false)))
            .Select((duty, i) => Assign(duty.part.Mention, duty.part.Answer, duty.lead, i + 1, year, vocabulary)).ToArray();
        var tagging = dictionaries.Tagger.Tag(ThemeInput.Of(row));
        return new()
        {
            Row = row,
            DeadlineDate = deadline?.Date,
            DeadlineKind = deadline?.Kind is { } kind ? SchemaName.Of(kind) : null,
            DeadlineRepaired = deadline?.Repaired ?? false,
            Assignments = assignments,
            Promise = PromiseMaker.Of(task, findings),
            Light = SchemaName.Of(task.Light),
            Overdue = task.Overdue,
            Tags = StoredTags.Of(tagging),
        };
    }

    private IEnumerable<(string Mention, UnitResolution? Answer)> Resolve(IReadOnlyList<string> cell, Division? home, int? year) =>
        home is null ? cell.Select(mention => (mention, (UnitResolution?)null)) : cell.Zip<string, UnitResolution?>(dictionaries.Resolver.ResolveCell(cell, home, year));

    private static Assignment Assign(string mention, UnitResolution? answer, bool lead, int ordinal, int? year, FileVocabulary vocabulary)
    {
        if (answer?.Unit is { } unit)
            vocabulary.AddUnit(unit, year);
        var plain = MentionText.Normalise(mention);
        return new()
        {
            TaskId = 0,
            Ordinal = ordinal,
            Lead = lead,
            Mention = mention,
            PlainName = plain == mention ? null : plain,
            UnitKey = answer?.Unit?.Id,
            Qualifier = answer?.Qualifier,
            Score = StoredResolution.Score(answer),
            Method = StoredResolution.Method(answer),
        };
    }
}
