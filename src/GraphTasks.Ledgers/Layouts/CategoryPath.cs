using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>The heading path as it moves down a table: a heading holds until the next at its level or above.</summary>
internal sealed class CategoryPath(SourceText source, int levels)
{
    private readonly string?[] path = new string?[levels];
    private readonly List<SourceSpan>[] pending = [.. Enumerable.Range(0, levels).Select(_ => new List<SourceSpan>())];

    public void Add(int level, SourceSpan span) => pending[level].Add(span);

    /// <summary>Ends a row: the headings printed in it are put on the path, the path on the row.</summary>
    public void Finish(RowDraft draft)
    {
        for (var level = 0; level < levels; level++)
        {
            if (pending[level].Count == 0)
            {
                continue;
            }

            foreach (var span in pending[level])
            {
                source.Claim(span, SourceRole.Category);
            }

            var heading = RowBuilder.Join(source, pending[level]).Trim();
            if (!string.Equals(heading, path[level], StringComparison.Ordinal) && !SameNumber(heading, path[level]))
            {
                for (var below = level + 1; below < levels; below++)
                {
                    path[below] = null;
                }
            }

            path[level] = heading;
            pending[level].Clear();
        }

        draft.Category.AddRange(path.Where(heading => heading is not null)!);
    }

    private static bool SameNumber(string heading, string? other) =>
        other is not null && Numbering.At(heading) is { } number && Numbering.At(other) == number;
}
