using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>The bars that some copies of a table leave at the end of each cell (序号 |), one cell to a line.</summary>
internal static class TrailingBars
{
    /// <summary>Gives the bars their role where most lines end with one and have no other.</summary>
    public static void Claim(SourceText source)
    {
        if (source.Text.IndexOf('|') < 0)
        {
            return;
        }

        var (lines, barred) = (0, new List<int>());
        for (var line = 0; line < source.LineCount; line++)
        {
            var span = source.Trimmed(line);
            lines += span.Length > 0 ? 1 : 0;
            if (span.Length > 0 && source[span].IndexOf('|') == span.Length - 1)
            {
                barred.Add(span.End - 1);
            }
        }

        if (barred.Count * 2 > lines)
        {
            barred.ForEach(bar => source.Claim(new SourceSpan(bar, bar + 1), SourceRole.Markup));
        }
    }
}
