using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>
/// Groups the lines of a table in fixed columns into rows. The numbers say how many rows there are; where each ends is where it
/// costs least: blank lines and ends of sentences speak for a boundary, numbers far from the middle (or top) of their rows against it.
/// Without numbers the same is done with the cells of the column that each row has a value in.
/// </summary>
internal sealed class FixedRows
{
    private const int MostLinesBetween = 60;
    private readonly SourceText source;
    private readonly FixedCells lines;
    private readonly int content;
    private readonly int seq;
    private readonly int owner;
    private readonly int[] forced;

    private FixedRows(SourceText source, FixedCells lines, ColumnRole[] roles)
    {
        (this.source, this.lines) = (source, lines);
        content = Array.IndexOf(roles, ColumnRole.Content);
        seq = Array.IndexOf(roles, ColumnRole.Seq);
        owner = Array.FindIndex(roles, role => role is ColumnRole.Lead);
        forced = [.. lines.Headings.Select(heading => heading.At).Distinct()];
    }

    public static FixedRows Of(SourceText source, FixedCells lines, ColumnRole[] roles) => new(source, lines, roles);

    /// <summary>The first line of each row, as indexes into the lines, followed by their number.</summary>
    public int[] Starts()
    {
        var anchors = Anchors();
        if (anchors.Count == 0)
        {
            return owner < 0 ? ByGaps() : new FixedUnnumberedRows(source, lines, content, owner, forced).Starts();
        }

        var (middle, middleCost) = Best(anchors, centred: true);
        var (top, topCost) = Best(anchors, centred: false);
        return topCost <= middleCost ? top : middle;
    }

    private List<int> Anchors()
    {
        var anchors = new List<int>();
        for (var line = 0; line < lines.Count && seq >= 0; line++)
        {
            if (Chars.Integer(source[lines[line, seq]]) >= 0)
            {
                anchors.Add(line);
            }
        }

        return anchors;
    }

    private int[] ByGaps()
    {
        var starts = new List<int> { 0 };
        for (var line = 1; line < lines.Count; line++)
        {
            if (lines.Gap(line) && lines[line, content].Length > 0)
            {
                starts.Add(line);
            }
        }

        return [.. starts, lines.Count];
    }

    private (int[] Starts, long Cost) Best(List<int> anchors, bool centred)
    {
        // costs[i]: the least cost of the rows above when the next row begins at line first + i.
        var (costs, first) = (new long[] { 0 }, 0);
        var back = new List<int[]>(anchors.Count);
        var firsts = new int[anchors.Count];
        for (var k = 0; k < anchors.Count; k++)
        {
            var last = k + 1 == anchors.Count;
            var (from, to) = last ? (lines.Count, lines.Count) : (anchors[k] + 1, anchors[k + 1]);
            if (!last && Array.Find(forced, at => at >= from && at <= to) is var heading and > 0)
            {
                (from, to) = (heading, heading);
            }

            var (next, starts) = (new long[to - from + 1], new int[to - from + 1]);
            for (var end = from; end <= to; end++)
            {
                var boundary = last ? 0 : Boundary(end);
                next[end - from] = long.MaxValue;
                for (var start = first; start < first + costs.Length; start++)
                {
                    var off = centred
                        ? Math.Abs(lines.Number(start) + lines.Number(end - 1) - 2 * lines.Number(anchors[k]))
                        : 4 * (lines.Number(anchors[k]) - lines.Number(start));
                    var cost = costs[start - first] + boundary + 2 * off;
                    if (cost < next[end - from])
                    {
                        next[end - from] = cost;
                        starts[end - from] = start;
                    }
                }
            }

            back.Add(starts);
            (costs, first, firsts[k]) = (next, from, from);
        }

        var found = new int[anchors.Count + 1];
        found[^1] = lines.Count;
        for (var k = anchors.Count - 1; k >= 0; k--)
        {
            found[k] = back[k][found[k + 1] - firsts[k]];
        }

        return (found, costs[0]);
    }

    private int Boundary(int at)
    {
        var cost = lines.Gap(at) ? 0 : 12;
        for (var above = at - 1; above >= Math.Max(0, at - MostLinesBetween); above--)
        {
            if (lines[above, content] is { Length: > 0 } span)
            {
                return cost + (source.Text[span.End - 1] is '。' or ';' or '；' or '!' or '！' ? 0 : 20);
            }
        }

        return cost + 20;
    }
}
