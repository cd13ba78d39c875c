using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>
/// Groups the lines of a table in fixed columns into rows. The numbers say how many rows there are; where each ends is where it
/// costs least: blank lines and ends of sentences speak for a boundary, numbers far from the middle (or top) of their rows against it.
/// </summary>
internal sealed class FixedRows(SourceText source, IReadOnlyList<int> numbers, int content, int seq)
{
    private const int Never = 1_000_000;

    /// <summary>The first line of each row, as indexes into the lines, followed by their number.</summary>
    /// <param name="lines">For each line that is not blank its cells by column.</param>
    /// <param name="gaps">For each line whether a blank line stands above it.</param>
    public int[] Starts(IReadOnlyList<List<SourceSpan>?[]> lines, IReadOnlyList<bool> gaps)
    {
        var anchors = Anchors(lines);
        if (anchors.Count == 0)
        {
            return ByGaps(lines, gaps);
        }

        var (middle, middleCost) = Best(lines, gaps, anchors, centred: true);
        var (top, topCost) = Best(lines, gaps, anchors, centred: false);
        return topCost <= middleCost ? top : middle;
    }

    private List<int> Anchors(IReadOnlyList<List<SourceSpan>?[]> lines)
    {
        var anchors = new List<int>();
        for (var i = 0; i < lines.Count && seq >= 0; i++)
        {
            if (lines[i][seq] is [var span, ..] && Chars.Integer(source[span]) >= 0)
            {
                anchors.Add(i);
            }
        }

        return anchors;
    }

    private int[] ByGaps(IReadOnlyList<List<SourceSpan>?[]> lines, IReadOnlyList<bool> gaps)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < lines.Count; i++)
        {
            if (gaps[i] && lines[i][content] is not null)
            {
                starts.Add(i);
            }
        }

        return [.. starts, lines.Count];
    }

    private (int[] Starts, int Cost) Best(IReadOnlyList<List<SourceSpan>?[]> lines, IReadOnlyList<bool> gaps, List<int> anchors, bool centred)
    {
        // costs[b]: the least cost of the rows up to anchor k when the next row begins at line b.
        var costs = new Dictionary<int, int> { [0] = 0 };
        var back = new List<Dictionary<int, int>>();
        for (var k = 0; k < anchors.Count; k++)
        {
            var last = k + 1 == anchors.Count;
            var (next, from) = (new Dictionary<int, int>(), new Dictionary<int, int>());
            for (var end = last ? lines.Count : anchors[k] + 1; end <= (last ? lines.Count : anchors[k + 1]); end++)
            {
                var boundary = last ? 0 : Boundary(lines, gaps, end);
                foreach (var (start, before) in costs)
                {
                    var off = centred ? Math.Abs(numbers[start] + numbers[end - 1] - 2 * numbers[anchors[k]]) : 4 * (numbers[anchors[k]] - numbers[start]);
                    var cost = before + boundary + 2 * off;
                    if (cost < next.GetValueOrDefault(end, Never))
                    {
                        next[end] = cost;
                        from[end] = start;
                    }
                }
            }

            back.Add(from);
            costs = next;
        }

        var starts = new int[anchors.Count + 1];
        starts[^1] = lines.Count;
        for (var k = anchors.Count - 1; k >= 0; k--)
        {
            starts[k] = back[k][starts[k + 1]];
        }

        return (starts, costs[lines.Count]);
    }

    private int Boundary(IReadOnlyList<List<SourceSpan>?[]> lines, IReadOnlyList<bool> gaps, int at)
    {
        var cost = gaps[at] ? 0 : 12;
        for (var above = at - 1; above >= 0; above--)
        {
            if (lines[above][content] is { } spans)
            {
                return cost + (source.Text[spans[^1].End - 1] is '。' or ';' or ';' or '!' ? 0 : 20);
            }
        }

        return cost + 20;
    }
}
