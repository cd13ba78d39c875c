namespace GraphTasks.Ledgers.Layouts;

/// <summary>Which values the columns of one table hold, learnt from its complete rows.</summary>
internal sealed class ColumnValues(int columns)
{
    private readonly Dictionary<string, int[]> seen = new(StringComparer.Ordinal);

    public void Learn(List<Fragment> fragments, (int Column, bool NewRow)[] path, ColumnRole[] roles)
    {
        var start = 0;
        for (var f = 1; f <= path.Length; f++)
        {
            if (f < path.Length && !path[f].NewRow)
            {
                continue;
            }

            if (IsComplete(path, start, f, roles) && IsPlain(fragments, path, start, f, roles))
            {
                for (var i = start; i < f; i++)
                {
                    Count(fragments[i], path[i].Column, roles);
                }
            }

            start = f;
        }
    }

    /// <summary>How often the sure rows have the text in each column, with the sum at the end; null where they do not.</summary>
    public int[]? Of(string? text) => string.IsNullOrEmpty(text) ? null : seen.GetValueOrDefault(text);

    /// <summary>What it costs to read a text in this column, given where the sure rows have it.</summary>
    public static int Surprise(int[]? counts, int column, bool continues) =>
        counts is null ? 0 : (counts[^1] - counts[column]) * 40 / (counts[^1] + 1) + (continues && counts[column] > 2 ? 12 : 0);

    /// <summary>A cell of several paragraphs may be two cells misread; nothing is learnt from its row.</summary>
    private static bool IsPlain(List<Fragment> fragments, (int Column, bool NewRow)[] path, int start, int end, ColumnRole[] roles)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (path[i].Column == path[i - 1].Column && fragments[i].Gap > 0 && roles[path[i].Column] is not (ColumnRole.Progress or ColumnRole.Content))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsComplete((int Column, bool NewRow)[] path, int start, int end, ColumnRole[] roles)
    {
        var content = Array.IndexOf(roles, ColumnRole.Content);
        var position = start;
        for (var column = content; column < roles.Length; column++)
        {
            while (position < end && path[position].Column < column)
            {
                position++;
            }

            if (position >= end || path[position].Column != column)
            {
                return false;
            }
        }

        return true;
    }

    private void Count(Fragment fragment, int column, ColumnRole[] roles)
    {
        if (string.IsNullOrEmpty(fragment.Text) || roles[column] is ColumnRole.Seq or ColumnRole.Content or ColumnRole.Progress or ColumnRole.Category)
        {
            return;
        }

        if (!seen.TryGetValue(fragment.Text, out var counts))
        {
            seen[fragment.Text] = counts = new int[columns + 1];
        }

        counts[column]++;
        counts[^1]++;
    }
}
