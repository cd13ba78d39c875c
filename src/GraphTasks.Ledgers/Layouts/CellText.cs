using System.Text;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>The parts of a cell as one text, with a line break between them, and the way back to the source.</summary>
internal readonly record struct CellText(string Text, IReadOnlyList<SourceSpan> Spans)
{
    public static CellText From(SourceText source, List<SourceSpan> spans)
    {
        if (spans.Count == 1)
        {
            return new CellText(source.String(spans[0]), spans);
        }

        var text = new StringBuilder();
        for (var i = 0; i < spans.Count; i++)
        {
            text.Append(i > 0 ? "\n" : "").Append(source[spans[i]]);
        }

        return new CellText(text.ToString(), spans);
    }

    /// <summary>Gives the characters of a stretch of the cell their role in the source.</summary>
    public void Claim(SourceText source, int start, int end, SourceRole role)
    {
        var offset = 0;
        foreach (var span in Spans)
        {
            var (from, to) = (Math.Max(start - offset, 0), Math.Min(end - offset, span.Length));
            if (from < to)
            {
                source.Claim(new SourceSpan(span.Start + from, span.Start + to), role);
            }

            // The line break between two parts.
            offset += span.Length + 1;
        }
    }
}
