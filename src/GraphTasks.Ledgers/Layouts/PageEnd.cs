using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Finds where the page's furniture begins below the text.</summary>
internal static class PageEnd
{
    private const int LongestTail = 40;

    /// <summary>The first line of the furniture at the end, or the number of lines where there is none.</summary>
    public static int Find(SourceText source, FurnitureLexicon furniture)
    {
        var (end, lines, known) = (source.LineCount, 0, 0);
        for (var line = source.LineCount - 1; line > 0 && lines < LongestTail; line--)
        {
            var span = source.Trimmed(line);
            if (span.Length == 0)
            {
                continue;
            }

            lines++;
            if (furniture.Find(source[span]) is FurnitureKind.End or FurnitureKind.Info)
            {
                known++;
                if (known * 2 >= lines)
                {
                    end = line;
                }
            }
        }

        return end;
    }
}
