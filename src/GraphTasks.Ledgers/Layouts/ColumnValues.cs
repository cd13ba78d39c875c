namespace GraphTasks.Ledgers.Layouts;

/// <summary>Which values the columns of one table hold, learnt from its complete rows.</summary>
internal sealed class ColumnValues(int columns)
{
    private readonly Dictionary<int, int[]> seen = [];

    public void Learn(Fragment[] fragments, sbyte[] path, ColumnRole[] roles)
    {
        var start = 0;
        for (var f = 1; f <= path.Length; f++)
        {
            if (f < path.Length && path[f] >= 0)
            {
                continue;
            }

            if (IsComplete(path, start, f, roles) && IsPlain(fragments, path, start, f, roles))
            {
                for (var i = start; i < f; i++)
                {
                    Count(fragments[i], Column(path[i]), roles);
                }
            }

            start = f;
        }
    }

    /// <summary>How often the sure rows have the text in each column, with the sum at the end; null where they do not.</summary>
    public int[]? Of(int text) => text < 0 ? null : seen.GetValueOrDefault(text);

    /// <summary>What it costs to read a text in this column, given where the sure rows have it.</summary>
    public static int Surprise(int[]? counts, int column, bool continues) =>
        counts is null ? 0 : (counts[^1] - counts[column]) * 40 / (counts[^1] + 1) + (continues && counts[column] > 2 ? 12 : 0);

    /// <summary>A cell of several paragraphs may be two cells misread; nothing is learnt from its row.</summary>
    private static bool IsPlain(Fragment[] fragments, sbyte[] path, int start, int end, ColumnRole[] roles)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (Column(path[i]) == Column(path[i - 1]) && fragments[i].Gap > 0 && roles[Column(path[i])] is not (ColumnRole.Progress or ColumnRole.Content))
            {
                return false;
            }
        }

        return true;
    }

    private static int Column(sbyte step) => step < 0 ? ~step : step;

    private static bool IsComplete(sbyte[] path, int start, int end, ColumnRole[] roles)
    {
        var content = Array.IndexOf(roles, ColumnRole.Content);
        var position = start;
        for (var column = content; column < roles.Length; column++)
        {
            while (position < end && Column(path[position]) < column)
            {
                position++;
            }

            if (position >= end || Column(path[position]) != column)
            {
                return false;
            }
        }

        return true;
    }

    private void Count(Fragment fragment, int column, ColumnRole[] roles)
    {
        if (fragment.Text < 0 || roles[column] is ColumnRole.Seq or ColumnRole.Content or ColumnRole.Progress or ColumnRole.Category)
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
