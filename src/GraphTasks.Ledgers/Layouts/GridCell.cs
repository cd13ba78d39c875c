using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>One cell: the stretches of its lines, and where the cell itself begins in the grid.</summary>
internal sealed class GridCell(int line)
{
    /// <summary>The source line, as an index, at which the cell stands.</summary>
    public int Line { get; } = line;

    public List<SourceSpan> Spans { get; } = [];

    public bool IsEmpty => Spans.Count == 0;
}
