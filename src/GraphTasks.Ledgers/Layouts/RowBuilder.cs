using System.Text;
using GraphTasks.Ledgers.Source;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Turns drafts into rows, and gives every character of their cells its role.</summary>
internal sealed class RowBuilder(SourceText source, LedgerDictionaries dictionaries, LedgerDocument document, ReportBuilder report)
{
    private const int MostKnown = 100_000;
    private const int LongestShared = 24;

    // The same units and headings stand in most rows: one string serves them all.
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> knownLists = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> none = [];
    private IReadOnlyList<string> category = [];
    private readonly UnitCellSplitter splitter = new(dictionaries.UnitNames.Near(document.Jurisdiction));

    public LedgerRow Build(RowDraft draft)
    {
        var row = new LedgerRow
        {
            Document = document,
            Table = draft.Table,
            Seq = draft.Seq,
            Category = Category(draft.Category),
            Content = Text(draft.Content, SourceRole.Content, shared: false),
            Deadline = TextOrNull(draft, ColumnRole.Deadline, SourceRole.Deadline),
            Lead = Units(draft, ColumnRole.Lead, SourceRole.Lead),
            Support = Units(draft, ColumnRole.Support, SourceRole.Support),
            Leaders = Names(draft, ColumnRole.Leader, SourceRole.Leader),
            ResponsiblePersons = Names(draft, ColumnRole.Person, SourceRole.Person),
            Remarks = TextOrNull(draft, ColumnRole.Remarks, SourceRole.Remarks),
            Progress = Lines(draft) ?? none,
            Source = new SourceLines(source.Number(draft.FirstLine), source.Number(draft.LastLine)),
        };
        report.Row(row, draft);
        return row;
    }

    private IReadOnlyList<string> Category(List<string> headings)
    {
        if (!category.SequenceEqual(headings))
        {
            category = [.. headings];
        }

        return category;
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
        return text.Length == 0 ? null : text.Length > LongestShared ? text : Shared(text);
    }

    private List<string>? Lines(RowDraft draft)
    {
        List<string>? lines = null;
        foreach (var span in draft.Progress)
        {
            if (!draft.Shared.Contains(ColumnRole.Progress))
            {
                source.Claim(span, SourceRole.Progress);
            }

            var trimmed = source.Trim(span);
            if (trimmed.Length > 0)
            {
                (lines ??= []).Add(source.String(trimmed));
            }
        }

        return lines;
    }

    private string Shared(string text)
    {
        if (known.TryGetValue(text, out var same))
        {
            return same;
        }

        if (known.Count < MostKnown)
        {
            known.Add(text, text);
        }

        return text;
    }

    private IReadOnlyList<string> Units(RowDraft draft, ColumnRole column, SourceRole role)
    {
        var spans = draft.Field(column)!;
        var shared = draft.Shared.Contains(column);
        if (spans.Count == 0)
        {
            return none;
        }

        var cell = CellText.From(source, spans);
        var pieces = splitter.Split(cell.Text);
        foreach (var piece in pieces)
        {
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

        return Names(cell.Text, pieces);
    }

    private IReadOnlyList<string> Names(string cell, IReadOnlyList<UnitPiece> pieces)
    {
        if (!knownLists.TryGetValue(cell, out var names))
        {
            names = [.. pieces.Select(piece => Shared(piece.Name))];
            if (knownLists.Count < MostKnown)
            {
                knownLists.Add(cell, names);
            }
        }

        return names;
    }

    private IReadOnlyList<string> Names(RowDraft draft, ColumnRole column, SourceRole role)
    {
        var spans = draft.Field(column)!;
        if (spans.Count == 0)
        {
            return none;
        }

        var names = new List<string>();
        foreach (var span in spans)
        {
            PersonNames.Split(source, span, draft.Shared.Contains(column) ? null : role, names);
            source.ClaimRest(span, SourceRole.Delimiter);
        }

        return names.ConvertAll(Shared);
    }
}
