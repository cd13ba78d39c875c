using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>A table whose cells are known: each row a list of cells, merged cells repeated as the same object.</summary>
internal sealed class Grid
{
    public List<GridCell?[]> Rows { get; } = [];
}
