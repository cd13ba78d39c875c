namespace GraphTasks.Ledgers.Layouts;

/// <summary>What it costs to take a line for a cell of a column; 0 where it looks like one.</summary>
internal sealed class ColumnCosts(ColumnRole[] columns)
{
    /// <summary>More than any table may cost: it cannot be.</summary>
    public const int Never = 100_000;

    private readonly bool hasCategory = columns.Contains(ColumnRole.Category);

    /// <summary>What it costs to leave out the columns before each one; the last element is for all of them.</summary>
    public int[] Skipped { get; } = SumOfSkipped(columns);

    /// <summary>That the line goes on with the cell of the line before it.</summary>
    /// <param name="previous">The line before.</param>
    /// <param name="fragment">The line.</param>
    /// <param name="column">The column of both.</param>
    /// <param name="adjoins">Whether nothing stands between them, though the table's cells are parted by empty lines.</param>
    public int More(Fragment previous, Fragment fragment, int column, bool adjoins)
    {
        var role = columns[column];
        if (role == ColumnRole.Seq)
        {
            return Never;
        }

        if (adjoins)
        {
            return 3;
        }

        var cost = role switch
        {
            ColumnRole.Progress => 7,
            ColumnRole.Lead or ColumnRole.Support when previous.Kind.UnitCost >= 3 && !previous.Kind.Blank => 0,
            ColumnRole.Content when !previous.Kind.EndsSentence => 25,
            ColumnRole.Remarks => 20,
            _ => 30,
        };
        return cost + (previous.Kind.Blank && !fragment.Kind.Blank ? 5 : 0);
    }

    /// <summary>That a line of this kind is a cell of the column, or begins one.</summary>
    public int Fits(CellKind kind, int column) => kind.Blank ? Blank(columns[column]) : columns[column] switch
    {
        ColumnRole.Seq => kind.Integer >= 0 ? 0 : Never,
        ColumnRole.Category => kind.Integer >= 0 ? 90 : CategoryCost(kind, column),
        ColumnRole.Content => Prose(kind, 0) + (kind.Heading && hasCategory && kind.Length < 45 ? 20 : 0),
        ColumnRole.Progress => Prose(kind, kind.Heading ? 0 : 3),
        ColumnRole.Remarks => kind is { Length: <= 8, EndsSentence: false, Integer: < 0, Date: false, Person: false } && kind.UnitCost > 2 ? 10 : Prose(kind, 30),
        ColumnRole.Deadline => kind.Date ? 0 : kind.Length <= 14 && kind.Integer < 0 && kind.UnitCost > 2 ? 35 : 120,
        ColumnRole.Lead or ColumnRole.Support => kind.Integer >= 0 ? 120 : kind.Person && kind.UnitCost > 2 ? 50 : kind.UnitCost * 10 + (kind.Date ? 40 : 0),
        ColumnRole.Leader or ColumnRole.Person => kind.Person && kind.UnitCost > 0 ? 0 : kind.Integer >= 0 || kind.UnitCost <= 1 || kind.Length > 24 || kind.EndsSentence ? 130 : kind.UnitCost == 2 ? 80 : 50,
        _ => 20,
    };

    private int CategoryCost(CellKind kind, int column)
    {
        if (kind.Heading)
        {
            var first = Array.IndexOf(columns, ColumnRole.Category);
            var several = Array.LastIndexOf(columns, ColumnRole.Category) > first;
            return several && kind.TopHeading != (column == first) ? 12 : 0;
        }

        return kind.EndsSentence ? 60 : kind.Length <= 40 ? 25 : 70;
    }

    private static int Prose(CellKind kind, int start) =>
        start + (kind.Integer >= 0 ? 120 : kind.UnitCost <= 2 ? 60 : kind.Date ? 50 : kind.Person ? 45 : kind.UnitCost <= 3 ? 35 : kind.Length < 5 ? 15 : 0);

    private static int Blank(ColumnRole role) => role switch
    {
        ColumnRole.Seq => 60,
        ColumnRole.Category => 12,
        ColumnRole.Content => 120,
        ColumnRole.Lead => 30,
        ColumnRole.Support => 5,
        ColumnRole.Deadline => 15,
        ColumnRole.Progress => 15,
        _ => 0,
    };

    private static int[] SumOfSkipped(ColumnRole[] columns)
    {
        var sums = new int[columns.Length + 1];
        for (var column = 0; column < columns.Length; column++)
        {
            sums[column + 1] = sums[column] + columns[column] switch
            {
                ColumnRole.Seq => 30,
                ColumnRole.Category => 2,
                ColumnRole.Content => 120,
                ColumnRole.Lead => 60,
                ColumnRole.Support => 35,
                ColumnRole.Deadline => 40,
                ColumnRole.Progress => 40,
                ColumnRole.Remarks => 15,
                _ => 30,
            };
        }

        return sums;
    }
}
