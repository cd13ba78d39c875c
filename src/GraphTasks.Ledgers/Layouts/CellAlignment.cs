namespace GraphTasks.Ledgers.Layouts;

/// <summary>
/// Finds the columns of lines that are the cells of a table: each line is given a column so that the whole table costs least
/// (Viterbi). Lines that do not look like their column, skipped columns and cells of several paragraphs all cost something.
/// A second pass knows which values the columns held where the first pass was sure.
/// </summary>
internal sealed class CellAlignment
{
    private const int Unnumbered = 150;
    private readonly Fragment[] fragments;
    private readonly ColumnRole[] columns;
    private readonly ColumnCosts expected;
    private readonly ColumnValues values;
    private readonly HashSet<int> counted;
    private readonly bool paragraphs;

    /// <summary>Prepares to align the lines, at least one, with the columns.</summary>
    public CellAlignment(Fragment[] fragments, ColumnRole[] columns)
    {
        (this.fragments, this.columns) = (fragments, columns);
        (expected, values) = (new ColumnCosts(columns), new ColumnValues(columns.Length));
        paragraphs = fragments.Count(fragment => fragment.Gap == 0) * 2 < fragments.Length;
        counted = columns.Contains(ColumnRole.Seq) ? Counted(fragments) : [];
    }

    /// <summary>The column of each line; its complement where the line begins a row.</summary>
    public sbyte[] Find()
    {
        values.Learn(fragments, Align(), columns);
        return Align();
    }

    /// <summary>
    /// The numbers that count on from one another, 1, 2, 3: where merged cells are lost they are the best sign of a row. One that
    /// stands there twice before the next may be a value, and says nothing.
    /// </summary>
    private static HashSet<int> Counted(Fragment[] fragments)
    {
        var counted = new HashSet<int>();
        var (last, at) = (-1, -1);
        for (var f = 0; f < fragments.Length; f++)
        {
            var value = fragments[f].Kind.Integer;
            if (value < 0)
            {
                continue;
            }

            if (at < 0 || value == last + 1)
            {
                (last, at) = (value, f);
                counted.Add(f);
            }
            else if (value == last)
            {
                counted.Remove(at);
            }
        }

        return counted;
    }

    private sbyte[] Align()
    {
        var count = columns.Length;
        var costs = new int[count];
        var next = new int[count];
        var begin = new int[count];
        var more = new int[count];
        var back = new sbyte[fragments.Length * count];
        Emit(0, begin, more);
        for (var column = 0; column < count; column++)
        {
            costs[column] = expected.Skipped[column] + begin[column];
        }

        for (var f = 1; f < fragments.Length; f++)
        {
            var fragment = fragments[f];
            Emit(f, begin, more);
            var adjoins = fragment.Gap == 0 && paragraphs;
            var inRow = adjoins ? 60 : 0;
            var newRow = adjoins ? 80 : 0;
            var wide = fragment.Gap >= 2 ? -15 : 0;
            for (var column = 0; column < count; column++)
            {
                var best = fragment.AfterHeading ? ColumnCosts.Never : costs[column] + expected.More(fragments[f - 1], fragment, column, adjoins) + more[column];
                var from = (sbyte)column;
                for (var previous = 0; previous < count; previous++)
                {
                    if (costs[previous] >= ColumnCosts.Never)
                    {
                        continue;
                    }

                    var wraps = fragment.AfterHeading || previous >= column;
                    var step = wraps
                        ? expected.Skipped[count] - expected.Skipped[previous + 1] + expected.Skipped[column] + newRow + (column > 0 ? wide : 0)
                        : expected.Skipped[column] - expected.Skipped[previous + 1] + inRow;
                    var cost = costs[previous] + step + begin[column];
                    if (cost < best)
                    {
                        best = cost;
                        from = (sbyte)(wraps ? ~previous : previous);
                    }
                }

                next[column] = best;
                back[f * count + column] = from;
            }

            (costs, next) = (next, costs);
            Level(costs);
        }

        return Trace(costs, back);
    }

    /// <summary>Takes the least cost off all: only the differences count, and a long table must not reach the bound.</summary>
    private static void Level(int[] costs)
    {
        var least = costs.Min();
        for (var i = 0; i < costs.Length; i++)
        {
            costs[i] = Math.Min(ColumnCosts.Never, costs[i] - least);
        }
    }

    private sbyte[] Trace(int[] costs, sbyte[] back)
    {
        var column = 0;
        for (var c = 1; c < costs.Length; c++)
        {
            if (costs[c] - expected.Skipped[c + 1] < costs[column] - expected.Skipped[column + 1])
            {
                column = c;
            }
        }

        var path = new sbyte[fragments.Length];
        for (var f = fragments.Length - 1; f >= 0; f--)
        {
            var from = f == 0 ? (sbyte)-1 : back[f * costs.Length + column];
            path[f] = (sbyte)(from < 0 ? ~column : column);
            column = from < 0 ? ~from : from;
        }

        return path;
    }

    /// <summary>What it costs to read the fragment in each column, as the beginning of a cell and as more of it.</summary>
    private void Emit(int f, int[] begin, int[] more)
    {
        var fragment = fragments[f];
        var counts = counted.Contains(f) ? Unnumbered : 0;
        var seen = values.Of(fragment.Text);
        for (var column = 0; column < begin.Length; column++)
        {
            var role = columns[column];
            var cost = expected.Fits(fragment.Kind, column) + (role == ColumnRole.Seq ? 0 : counts);
            begin[column] = cost + ColumnValues.Surprise(seen, column, continues: false);
            more[column] = (fragment.Kind.Blank && role is ColumnRole.Lead or ColumnRole.Content ? 15 : cost) + ColumnValues.Surprise(seen, column, continues: true);
        }
    }
}
