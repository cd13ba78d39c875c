using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>
/// Finds which rows a sparse column's values stand for: a value printed in the middle of the rows that it is merged over.
/// </summary>
internal static class FixedMerges
{
    private const int Unlikely = 6;
    private const int Slack = 3;
    private const int AtTop = 6;
    private const int Far = 16;
    private const long Never = long.MaxValue / 4;

    /// <summary>The values of the column, each with the rows that it stands for; none where most rows have a value of their own.</summary>
    /// <param name="cells">The cells by line and column.</param>
    /// <param name="column">The column.</param>
    /// <param name="starts">The first line of each row, and the number of lines.</param>
    /// <param name="likely">The rows at which a merged cell is likely to end, exclusive.</param>
    public static List<Value> Find(FixedCells cells, int column, int[] starts, HashSet<int> likely)
    {
        var values = Values(cells, column);
        var rows = starts.Length - 1;
        if (values.Count == 0 || values.Count * 3 > rows * 2)
        {
            return [];
        }

        var ends = Ends(values, cells, starts, likely);
        for (var v = 0; v < values.Count; v++)
        {
            values[v] = values[v] with { FirstRow = v == 0 ? 0 : ends[v - 1], EndRow = ends[v] };
        }

        return values;
    }

    /// <summary>The values: pieces on lines that follow each other are one.</summary>
    private static List<Value> Values(FixedCells cells, int column)
    {
        var values = new List<Value>();
        for (var line = 0; line < cells.Count; line++)
        {
            if (cells[line, column] is not { Length: > 0 } span)
            {
                continue;
            }

            // One line without a piece may lie between two pieces of a value.
            if (values.Count > 0 && line - values[^1].LastLine <= 2)
            {
                values[^1].Spans.Add(span);
                values[^1] = values[^1] with { LastLine = line };
            }
            else
            {
                values.Add(new Value(line, line, [span], 0, 0));
            }
        }

        return values;
    }

    /// <summary>The row after the last of each value's rows, so that the values stand as near to their middles as can be.</summary>
    private static int[] Ends(List<Value> values, FixedCells cells, int[] starts, HashSet<int> likely)
    {
        var (low, high) = Bounds(values, starts);
        var (costs, first) = (new long[] { 0 }, 0);
        var back = new int[values.Count][];
        for (var v = 0; v < values.Count; v++)
        {
            var middle = cells.Number(values[v].FirstLine) + cells.Number(values[v].LastLine);
            var next = new long[high[v] - low[v] + 1];
            back[v] = new int[next.Length];
            for (var end = low[v]; end <= high[v]; end++)
            {
                next[end - low[v]] = Never;
                for (var start = first; start < Math.Min(end, first + costs.Length); start++)
                {
                    var centred = Math.Abs(cells.Number(starts[start]) + cells.Number(starts[end] - 1) - middle);
                    // A cell that a page break cuts is printed at the top of its rows.
                    var off = Math.Min(centred, AtTop + 2 * Math.Abs(cells.Number(starts[start]) - cells.Number(values[v].FirstLine)));
                    var cost = costs[start - first] + (off <= Far ? off : Far + (off - Far) / 4) + (likely.Count == 0 || likely.Contains(end) ? 0 : Unlikely);
                    if (cost < next[end - low[v]])
                    {
                        next[end - low[v]] = cost;
                        back[v][end - low[v]] = start;
                    }
                }
            }

            (costs, first) = (next, low[v]);
        }

        var ends = new int[values.Count];
        for (var (v, end) = (values.Count - 1, starts.Length - 1); v >= 0; v--)
        {
            ends[v] = end;
            end = back[v][end - low[v]];
        }

        return ends;
    }

    /// <summary>Between which rows each value's rows can end: near its own row at the least, near that of the next value at the most.</summary>
    private static (int[] Low, int[] High) Bounds(List<Value> values, int[] starts)
    {
        var rows = starts.Length - 1;
        var (low, high) = (new int[values.Count], new int[values.Count]);
        for (var v = 0; v < values.Count; v++)
        {
            var most = rows - (values.Count - 1 - v);
            var last = v + 1 == values.Count;
            low[v] = last ? rows : Math.Clamp(Row(values[v], starts) + 1 - Slack, v == 0 ? 1 : low[v - 1] + 1, most);
            high[v] = last ? rows : Math.Clamp(Row(values[v + 1], starts) + Slack, low[v], most);
        }

        return (low, high);
    }

    /// <summary>The row in whose lines the value's middle stands.</summary>
    private static int Row(Value value, int[] starts)
    {
        var found = Array.BinarySearch(starts, (value.FirstLine + value.LastLine) / 2);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>A value and the rows that it stands for.</summary>
    /// <param name="FirstLine">Its first line, an index.</param>
    /// <param name="LastLine">Its last line.</param>
    /// <param name="Spans">Its pieces.</param>
    /// <param name="FirstRow">The first of its rows.</param>
    /// <param name="EndRow">The row after its last.</param>
    internal readonly record struct Value(int FirstLine, int LastLine, List<SourceSpan> Spans, int FirstRow, int EndRow);
}
