using System.Runtime.InteropServices;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>
/// A table whose cells are known, kept small: the rows are made when they are asked for. Cells without text are not kept;
/// those beyond <see cref="MostColumns"/> are kept apart.
/// </summary>
internal sealed class Grid
{
    public const int MostColumns = 128;
    private readonly List<SourceSpan> spans = [];
    private readonly List<Place> cells = [];
    private readonly List<SourceSpan> beyond = [];

    private int columns;

    public bool IsEmpty => cells.Count == 0;

    /// <summary>The stretch of the source from the first cell to the last.</summary>
    public SourceSpan Extent => spans.Count == 0 ? default : new SourceSpan(spans.Min(span => span.Start), spans.Max(span => span.End));

    /// <summary>Text in columns that no ledger has.</summary>
    public IReadOnlyList<SourceSpan> Beyond => beyond;

    /// <summary>Adds a cell; rows and, within a row, columns must come in order.</summary>
    public void Add(int row, int column, IReadOnlyList<SourceSpan> lines, int lastRow = -1, int columnSpan = 1)
    {
        if (lines.Count == 0)
        {
            return;
        }

        if (column >= MostColumns)
        {
            beyond.AddRange(lines);
            return;
        }

        columnSpan = Math.Clamp(columnSpan, 1, MostColumns - column);
        columns = Math.Max(columns, column + columnSpan);
        cells.Add(new Place(row, Math.Max(row, lastRow), (short)column, (short)columnSpan, spans.Count));
        spans.AddRange(lines);
    }

    /// <summary>Merges the cell that begins at a place over those to the right of and below it.</summary>
    public void Merge(int row, int column, int lastRow, int lastColumn)
    {
        var (low, high) = (0, cells.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = (cells[middle].Row, (int)cells[middle].Column).CompareTo((row, column));
            if (order == 0)
            {
                ref var cell = ref CollectionsMarshal.AsSpan(cells)[middle];
                cell = cell with { LastRow = Math.Max(row, lastRow), ColumnSpan = (short)Math.Clamp(lastColumn - column + 1, 1, MostColumns - column) };
                columns = Math.Max(columns, column + cell.ColumnSpan);
                return;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
    }

    /// <summary>The rows that have text, from the top; each is a new array as long as the widest row.</summary>
    public IEnumerable<GridCell?[]> Rows()
    {
        var above = new GridCell?[columns];
        var last = new int[columns];
        var next = 0;
        while (next < cells.Count)
        {
            var row = cells[next].Row;
            var cellsOfRow = new GridCell?[columns];
            for (var column = 0; column < columns; column++)
            {
                cellsOfRow[column] = above[column] is { } cell && last[column] >= row ? cell : null;
            }

            for (; next < cells.Count && cells[next].Row == row; next++)
            {
                var place = cells[next];
                var end = next + 1 < cells.Count ? cells[next + 1].FirstSpan : spans.Count;
                var cell = new GridCell([.. CollectionsMarshal.AsSpan(spans)[place.FirstSpan..end]]);
                for (int column = place.Column; column < place.Column + place.ColumnSpan; column++)
                {
                    cellsOfRow[column] = cell;
                    (above[column], last[column]) = (cell, place.LastRow);
                }
            }

            yield return cellsOfRow;
        }
    }

    private readonly record struct Place(int Row, int LastRow, short Column, short ColumnSpan, int FirstSpan);
}
