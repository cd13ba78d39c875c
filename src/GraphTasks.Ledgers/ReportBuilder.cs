using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers;

/// <summary>Collects what a reading has to say while it goes on.</summary>
internal sealed class ReportBuilder
{
    private readonly List<int> counts = [];
    private readonly List<string> gaps = [];
    private readonly List<string> repairs = [];
    private readonly List<string> unknown = [];
    private readonly Dictionary<string, double> confidence = new(StringComparer.Ordinal);
    private int previous;

    public string Layout { get; set; } = "none";

    public void Row(LedgerRow row, RowDraft draft)
    {
        while (counts.Count < row.Table)
        {
            counts.Add(0);
            previous = 0;
        }

        counts[row.Table - 1]++;
        if (draft.PrintedSeq is null && draft.Notes.Count > 0 && draft.Notes[0] == NumberLost)
        {
            repairs.Add($"row {row.Table}/{row.Seq}, line {row.Source.StartLine}: the number is not printed; its position is used");
        }

        if (row.Seq != previous + 1)
        {
            gaps.Add($"table {row.Table}, line {row.Source.StartLine}: number {row.Seq} follows {previous}");
            draft.Confidence = Math.Min(draft.Confidence, 0.8);
        }

        previous = row.Seq;
        foreach (var note in draft.Notes)
        {
            if (note.StartsWith("unknown", StringComparison.Ordinal))
            {
                unknown.Add($"row {row.Table}/{row.Seq}, line {row.Source.StartLine}: {note}");
            }
            else if (note != NumberLost)
            {
                repairs.Add($"row {row.Table}/{row.Seq}, line {row.Source.StartLine}: {note}");
            }
        }

        if (row.Content.Length == 0)
        {
            draft.Confidence = 0.1;
        }

        if (row.Lead.Count == 0)
        {
            draft.Confidence = Math.Min(draft.Confidence, 0.6);
        }

        confidence[$"{row.Table}/{row.Seq}"] = draft.Confidence;
    }

    public void Repair(string what) => repairs.Add(what);

    public const string NumberLost = "number lost";

    public ParseReport Build(string file, string format, string encoding, SourceText source)
    {
        var characters = new Dictionary<string, int>(StringComparer.Ordinal);
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

        return new ParseReport
        {
            File = file,
            Format = format,
            Encoding = encoding,
            Layout = Layout,
            RowsByTable = counts,
            NumberingGaps = gaps,
            Repairs = repairs,
            Unknown = unknown,
            Violations = [.. source.Violations],
            Characters = characters,
            RowConfidence = confidence,
        };
    }
}
