using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Units;
using GraphTasks.Ledgers;

namespace GraphTasks.Cli.Stewards;

/// <summary>The units' names that ledgers print, each with whose document prints it, when, and in which tasks.</summary>
internal sealed record LedgerMention(string Mention, Division Home, int? Year, int Tasks, int Documents)
{
    /// <exception cref="CommandException">A file is missing or no ledger.</exception>
    public static IReadOnlyList<LedgerMention> Read(string[] files, string? dictionaries, UnitRegistry registry)
    {
        if (files.Length == 0)
            return [];
        var words = DictionarySet.LoadLedgers(DictionaryFolder.Find(dictionaries));
        var rows = files.SelectMany(file => ReadOne(file, words));
        return [.. rows.SelectMany(row => row.Lead.Concat(row.Support).Distinct(StringComparer.Ordinal).Select(mention => (mention, row)))
            .Select(m => (m.mention, m.row, home: HomeOf(m.row.Document, registry))).Where(m => m.home is not null)
            .GroupBy(m => (m.mention, m.home!.Id, m.row.Document.Year))
            .Select(g => new LedgerMention(g.Key.mention, g.First().home!, g.Key.Year, g.Count(), g.Select(m => m.row.Document.Id).Distinct(StringComparer.Ordinal).Count()))];
    }

    private static Division? HomeOf(LedgerDocument document, UnitRegistry registry) =>
        document.Jurisdiction is { } name && registry.Divisions.Find(name, document.Year) is [var only] ? only : null;

    private static IReadOnlyList<LedgerRow> ReadOne(string file, LedgerDictionaries words)
    {
        if (!File.Exists(file))
            throw new CommandException($"{file}: there is no such file");
        try
        {
            using var stream = File.OpenRead(file);
            return LedgerReader.Read(stream, file, words).Rows;
        }
        catch (LedgerFormatException exception)
        {
            throw new CommandException(exception.Message);
        }
    }
}
