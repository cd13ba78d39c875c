using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>One cell: the stretches of its lines. A merged cell is one object in each place that it covers.</summary>
internal sealed class GridCell(SourceSpan[] spans)
{
    public SourceSpan[] Spans { get; } = spans;
}
