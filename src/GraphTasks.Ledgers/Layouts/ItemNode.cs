using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>A numbered paragraph with the unnumbered ones that follow it.</summary>
internal sealed class ItemNode(Numbering? number, int depth)
{
    public Numbering? Number { get; } = number;

    public int Depth { get; } = depth;

    public List<(int Line, SourceSpan Span)> Lines { get; } = [];

    public bool HasChildren { get; set; }

    public List<SourceSpan> Duties { get; } = [];
}
