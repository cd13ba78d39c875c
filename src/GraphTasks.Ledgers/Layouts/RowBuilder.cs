using System.Text;
using GraphTasks.Ledgers.Source;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Turns drafts into rows, and gives every character of their cells its role.</summary>
internal sealed class RowBuilder(SourceText source, LedgerDictionaries dictionaries, LedgerDocument document, ReportBuilder report)
{
    private readonly UnitCellSplitter splitter = new(dictionaries.UnitNames.Near(document.Jurisdiction));

    public LedgerRow Build(RowDraft draft)
    {
        var row = new LedgerRow
        {
            Document = document,
            Table = draft.Table,
            Seq = draft.Seq,
            Category = draft.Category.Count == 0 ? [] : [.. draft.Category],
            Content = Text(draft.Content, SourceRole.Content, shared: false),
            Deadline = TextOrNull(draft, ColumnRole.Deadline, SourceRole.Deadline),
            Lead = Units(draft, ColumnRole.Lead, SourceRole.Lead),
            Support = Units(draft, ColumnRole.Support, SourceRole.Support),
            Leaders = Names(draft, ColumnRole.Leader, SourceRole.Leader),
            ResponsiblePersons = Names(draft, ColumnRole.Person, SourceRole.Person),
            Remarks = TextOrNull(draft, ColumnRole.Remarks, SourceRole.Remarks),
            Progress = Lines(draft),
            Source = new SourceLines(source.Number(draft.FirstLine), source.Number(draft.LastLine)),
        };
        report.Row(row, draft);
        return row;
    }

    /// <summary>Joins the parts of a cell: nothing between Chinese characters, a space between words.</summary>
    public static string Join(SourceText source, IReadOnlyList<SourceSpan> spans)
    {
        if (spans.Count == 1)
        {
            return source.String(spans[0]);
        }

        var text = new StringBuilder();
        foreach (var span in spans)
        {
            if (span.Length == 0)
            {
                continue;
            }

            if (text.Length > 0 && text[^1] < '\u0250' && source.Text[span.Start] < '\u0250')
            {
                text.Append(' ');
            }

            text.Append(source[span]);
        }

        return text.ToString();
    }

    private string Text(List<SourceSpan> spans, SourceRole role, bool shared)
    {
        if (!shared)
        {
            spans.ForEach(span => source.Claim(span, role));
        }

        return Join(source, spans).Trim();
    }

    private string? TextOrNull(RowDraft draft, ColumnRole column, SourceRole role)
    {
        var text = Text(draft.Field(column)!, role, draft.Shared.Contains(column));
        return text.Length == 0 ? null : text;
    }

    private List<string> Lines(RowDraft draft)
    {
        var lines = new List<string>();
        foreach (var span in draft.Progress)
        {
            if (!draft.Shared.Contains(ColumnRole.Progress))
            {
                source.Claim(span, SourceRole.Progress);
            }

            var trimmed = source.Trim(span);
            if (trimmed.Length > 0)
            {
                lines.Add(source.String(trimmed));
            }
        }

        return lines;
    }

    private List<string> Units(RowDraft draft, ColumnRole column, SourceRole role)
    {
        var spans = draft.Field(column)!;
        var shared = draft.Shared.Contains(column);
        if (spans.Count == 0)
        {
            return [];
        }

        var cell = CellText.From(source, spans);
        var units = new List<string>();
        foreach (var piece in splitter.Split(cell.Text))
        {
            units.Add(piece.Name);
            if (!shared)
            {
                cell.Claim(source, piece.Start, piece.End, role);
            }

            if (!piece.Known)
            {
                draft.Notes.Add($"unknown unit '{piece.Name}'");
                draft.Confidence = Math.Min(draft.Confidence, 0.7);
            }

            if (piece.Restored)
            {
                draft.Notes.Add($"restored the shared suffix of '{piece.Name}'");
            }
        }

        foreach (var span in spans)
        {
            source.ClaimRest(span, SourceRole.Delimiter);
        }

        return units;
    }

    private List<string> Names(RowDraft draft, ColumnRole column, SourceRole role)
    {
        var names = new List<string>();
        foreach (var span in draft.Field(column)!)
        {
            PersonNames.Split(source, span, draft.Shared.Contains(column) ? null : role, names);
            source.ClaimRest(span, SourceRole.Delimiter);
        }

        return names;
    }
}
