using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>
/// Finds which rows a sparse column's values stand for: a value printed in the middle of the rows that it is merged over.
/// </summary>
internal static class FixedMerges
{
    private const int Unlikely = 6;

    /// <summary>Moves each value of the column to the first row that it stands for.</summary>
    /// <param name="rows">The cells by row and column.</param>
    /// <param name="column">The column.</param>
    /// <param name="lines">The cells by line and column.</param>
    /// <param name="numbers">The number of each line.</param>
    /// <param name="starts">The first line of each row, and the number of lines.</param>
    /// <param name="likely">The rows at which a merged cell is likely to end, exclusive.</param>
    /// <returns>The merges; none where most rows have a value of their own.</returns>
    public static IEnumerable<(int Row, int Column, int LastRow)> Find(List<SourceSpan>?[][] rows, int column, List<List<SourceSpan>?[]> lines, List<int> numbers, int[] starts, HashSet<int> likely)
    {
        var values = Values(column, lines);
        if (values.Count == 0 || values.Count * 3 > rows.Length * 2)
        {
            return [];
        }

        var ends = Blocks(values, rows.Length, numbers, starts, likely);
        var merges = new List<(int, int, int)>();
        foreach (var row in rows)
        {
            row[column] = null;
        }

        var first = 0;
        for (var v = 0; v < values.Count; v++)
        {
            rows[first][column] = values[v].Spans;
            merges.Add((first, column, ends[v] - 1));
            first = ends[v];
        }

        return merges;
    }

    /// <summary>The values: pieces on lines that follow each other are one.</summary>
    private static List<(int First, int Last, List<SourceSpan> Spans)> Values(int column, List<List<SourceSpan>?[]> lines)
    {
        var values = new List<(int First, int Last, List<SourceSpan> Spans)>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line][column] is not { } spans)
            {
                continue;
            }

            // One line without a piece may lie between two pieces of a value.
            if (values.Count > 0 && line - values[^1].Last <= 2)
            {
                values[^1].Spans.AddRange(spans);
                values[^1] = values[^1] with { Last = line };
            }
            else
            {
                values.Add((line, line, [.. spans]));
            }
        }

        return values;
    }

    /// <summary>The row after the last of each value's rows, so that the values stand as near to their middles as can be.</summary>
    private static int[] Blocks(List<(int First, int Last, List<SourceSpan> Spans)> values, int rows, List<int> numbers, int[] starts, HashSet<int> likely)
    {
        var costs = new long[values.Count + 1, rows + 1];
        var back = new int[values.Count + 1, rows + 1];
        for (var end = 1; end <= rows; end++)
        {
            costs[0, end] = long.MaxValue / 4;
        }

        for (var v = 1; v <= values.Count; v++)
        {
            var middle = numbers[values[v - 1].First] + numbers[values[v - 1].Last];
            costs[v, 0] = long.MaxValue / 4;
            for (var end = 1; end <= rows; end++)
            {
                costs[v, end] = long.MaxValue / 4;
                for (var first = Math.Max(0, end - 200); first < end; first++)
                {
                    var off = Math.Abs(numbers[starts[first]] + numbers[starts[end] - 1] - middle);
                    var cost = costs[v - 1, first] + off + (likely.Count == 0 || likely.Contains(end) ? 0 : Unlikely);
                    if (cost < costs[v, end])
                    {
                        costs[v, end] = cost;
                        back[v, end] = first;
                    }
                }
            }
        }

        var ends = new int[values.Count];
        for (var (v, end) = (values.Count, rows); v > 0; v--)
        {
            ends[v - 1] = end;
            end = back[v, end];
        }

        return ends;
    }
}
