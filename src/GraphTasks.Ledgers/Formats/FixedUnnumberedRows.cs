using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>
/// Groups the lines of a table in fixed columns without numbers into rows, so that it costs least: each row has one task, which
/// ends where a sentence does, and one value in the column of the lead units, in the middle (or at the top) of its lines.
/// </summary>
internal sealed class FixedUnnumberedRows(SourceText source, FixedCells lines, int content, int owner, int[] forced)
{
    private const int LongestRow = 60;
    private const int PerRow = 10;
    private const int NoOwner = 40;
    private const int NoTask = 60;
    private const int TwoOwners = 30;
    private const int Forced = 100_000;

    /// <summary>The first line of each row, as indexes into the lines, followed by their number.</summary>
    public int[] Starts()
    {
        var (middle, middleCost) = Best(centred: true);
        var (top, topCost) = Best(centred: false);
        return topCost < middleCost ? top : middle;
    }

    private (int[] Starts, long Cost) Best(bool centred)
    {
        var costs = new long[lines.Count + 1];
        var back = new int[lines.Count + 1];
        var boundary = Boundaries();
        for (var end = 1; end <= lines.Count; end++)
        {
            costs[end] = long.MaxValue;
            var (first, last, pieces, tasks, crossed) = (-1, -1, 0, 0, 0);
            for (var start = end - 1; start >= Math.Max(0, end - LongestRow); start--)
            {
                if (lines[start, owner].Length > 0)
                {
                    (first, last) = (start, last < 0 ? start : last);
                    pieces++;
                }

                tasks += lines[start, content].Length > 0 ? 1 : 0;
                var off = pieces == 0 ? NoOwner : centred ? 2 * Math.Abs(first + last - (start + end - 1)) : 4 * (first - start);
                var apart = pieces == 0 ? 0 : last - first + 1 - pieces;
                var cost = costs[start] + PerRow + boundary[start] + off + TwoOwners * apart + (tasks == 0 ? NoTask : 0) + crossed;
                if (cost < costs[end])
                {
                    (costs[end], back[end]) = (cost, start);
                }

                crossed += Array.IndexOf(forced, start) >= 0 ? Forced : 0;
            }
        }

        var starts = new List<int> { lines.Count };
        for (var end = lines.Count; end > 0; end = back[end])
        {
            starts.Add(back[end]);
        }

        starts.Reverse();
        return ([.. starts], costs[^1]);
    }

    /// <summary>What it costs that a row begins at each line.</summary>
    private int[] Boundaries()
    {
        var boundaries = new int[lines.Count];
        var gaps = Enumerable.Range(0, lines.Count).Count(lines.Gap) * 8 > lines.Count;
        var ended = true;
        for (var line = 0; line < lines.Count; line++)
        {
            boundaries[line] = line == 0 ? 0 : (ended ? 0 : 25) + (lines.Gap(line) ? 0 : gaps ? 15 : 2);
            if (lines[line, content] is { Length: > 0 } span)
            {
                ended = source.Text[span.End - 1] is '。' or ';' or '；' or '!' or '！';
            }
        }

        return boundaries;
    }
}
