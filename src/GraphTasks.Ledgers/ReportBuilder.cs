using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers;

/// <summary>Collects what a reading has to say while it goes on.</summary>
internal sealed class ReportBuilder
{
    public const string NumberLost = "number lost";

    private readonly List<int> counts = [];
    private readonly ReportNotes gaps = new();
    private readonly ReportNotes repairs = new();
    private readonly ReportNotes unknown = new();
    private readonly List<RowConfidence> confidence = [];
    private LedgerDocument? document;
    private int table;
    private int previous;

    public string Layout { get; set; } = "none";

    public void Repair(string what) => repairs.Add(what);

    /// <summary>Counts a row that was not read from a draft.</summary>
    public void Row(LedgerRow row) => Row(row, 1);

    public void Row(LedgerRow row, RowDraft draft)
    {
        var place = $"row {row.Table}/{row.Seq}, line {row.Source.StartLine}";
        foreach (var note in draft.Notes)
        {
            if (note.StartsWith("unknown", StringComparison.Ordinal))
            {
                unknown.Add($"{place}: {note}");
            }
            else
            {
                repairs.Add($"{place}: {(note == NumberLost ? "the number is not printed; its position is used" : note)}");
            }
        }

        Row(row, draft.Confidence);
    }

    public ParseReport Build(string file, string format, string encoding, SourceText? source)
    {
        var characters = new Dictionary<string, int>(StringComparer.Ordinal);
        if (source is not null)
        {
            var roles = new int[(int)SourceRole.Markup + 1];
            for (var i = 0; i < source.Text.Length; i++)
            {
                roles[(int)source.Role(i)]++;
            }

            for (var i = 0; i < roles.Length; i++)
            {
                if (roles[i] > 0)
                {
                    characters[((SourceRole)i).ToString()] = roles[i];
                }
            }
        }

        return new ParseReport
        {
            File = file,
            Format = format,
            Encoding = encoding,
            Layout = Layout,
            RowsByTable = counts,
            NumberingGaps = gaps.All(),
            Repairs = repairs.All(),
            Unknown = unknown.All(),
            Violations = source?.Violations ?? [],
            Characters = characters,
            Rows = confidence,
        };
    }

    private void Row(LedgerRow row, double sure)
    {
        if (!ReferenceEquals(row.Document, document) || row.Table != table)
        {
            counts.Add(0);
            (document, table, previous) = (row.Document, row.Table, 0);
        }

        counts[^1]++;
        if (row.Seq != previous + 1)
        {
            gaps.Add($"table {row.Table}, line {row.Source.StartLine}: number {row.Seq} follows {previous}");
            sure = Math.Min(sure, 0.8);
        }

        previous = row.Seq;
        sure = row.Content.Length == 0 ? 0.1 : row.Lead.Count == 0 ? Math.Min(sure, 0.6) : sure;
        confidence.Add(new RowConfidence(row.Table, row.Seq, row.Source.StartLine, sure));
    }
}
