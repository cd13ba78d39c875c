using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Finds the heading rows of a grid, on one or two levels.</summary>
internal sealed class GridHeader(SourceText source, HeaderLexicon headers)
{
    private const int MostHeaderRows = 15;

    /// <summary>The first heading row, the first row below the headings and the columns; null where there are none.</summary>
    public (int First, int Body, ColumnRole[] Columns)? Find(Grid grid)
    {
        var rows = grid.Rows().Take(MostHeaderRows + 2).ToList();
        for (var row = 0; row < Math.Min(rows.Count, MostHeaderRows); row++)
        {
            if (At(rows[row], row + 1 < rows.Count ? rows[row + 1] : null) is { } found)
            {
                return (row, row + found.Levels, found.Columns);
            }
        }

        return null;
    }

    /// <summary>The columns, and on how many rows their headings stand, where the row is one of headings.</summary>
    public (int Levels, ColumnRole[] Columns)? At(GridCell?[] row, GridCell?[]? below)
    {
        var top = Roles(row);
        if (Distinct(row, top) < 2)
        {
            return null;
        }

        var columns = Array.ConvertAll(top, role => role ?? ColumnRole.Other);
        var levels = 1;
        if (below is not null && IsLower(row, below))
        {
            var lower = Roles(below);
            for (var i = 0; i < columns.Length; i++)
            {
                columns[i] = lower[i] is { } role and not ColumnRole.Group ? Under(columns[i], role) : columns[i];
            }

            levels = 2;
        }

        OverSeveral(row, columns);
        return TableColumns.IsLedger(columns) ? (levels, TableColumns.Settle(columns)) : null;
    }

    public ColumnRole?[] Roles(GridCell?[] row)
    {
        var roles = new ColumnRole?[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            roles[i] = i > 0 && ReferenceEquals(row[i], row[i - 1]) ? roles[i - 1] : row[i] is { } cell ? headers.Find(Text(cell)) : null;
        }

        return roles;
    }

    /// <summary>单位 under 牵头 is a lead unit, 姓名 under 责任人 a person: the heading above says more than the one below.</summary>
    private static ColumnRole Under(ColumnRole above, ColumnRole lower) =>
        above is ColumnRole.Lead or ColumnRole.Support && lower == ColumnRole.Unit ? above : lower;

    private string Text(GridCell cell) => RowBuilder.Join(source, cell.Spans);

    private static int Distinct(GridCell?[] row, ColumnRole?[] roles)
    {
        var count = 0;
        for (var i = 0; i < row.Length; i++)
        {
            count += roles[i] is not null && (i == 0 || !ReferenceEquals(row[i], row[i - 1])) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The row below is a second level where headings fill most of it, or where it shares a cell with the row above.</summary>
    private bool IsLower(GridCell?[] top, GridCell?[] row)
    {
        var roles = Roles(row);
        var (known, filled, shared) = (0, 0, false);
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is not { } cell || (i > 0 && ReferenceEquals(cell, row[i - 1])))
            {
                continue;
            }

            if (ReferenceEquals(cell, top[i]))
            {
                shared = true;
                continue;
            }

            filled++;
            known += roles[i] is null ? 0 : 1;
            if (Chars.Integer(Chars.Squeeze(Text(cell))) >= 0)
            {
                return false;
            }
        }

        return known > 0 && (known * 2 > filled || shared);
    }

    /// <summary>重点工作 over two columns: the first holds headings, the second the tasks.</summary>
    private static void OverSeveral(GridCell?[] row, ColumnRole[] columns)
    {
        for (var i = 1; i < columns.Length; i++)
        {
            if (columns[i] == ColumnRole.Content && columns[i - 1] == ColumnRole.Content && ReferenceEquals(row[i], row[i - 1]))
            {
                columns[i - 1] = ColumnRole.Category;
            }
        }
    }
}
