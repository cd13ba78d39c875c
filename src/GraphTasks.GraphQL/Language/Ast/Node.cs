namespace GraphTasks.GraphQL.Language;

/// <summary>A node of the syntax tree. Nodes do not change once made.</summary>
public abstract class Node
{
    /// <summary>Which node it is, for a <c>switch</c>.</summary>
    public abstract NodeKind Kind { get; }

    /// <summary>Where it stands in its source; null for a node made by hand or parsed without locations.</summary>
    public Location? Location { get; init; }

    internal virtual void VisitChildren(NodeVisitor visitor)
    {
    }

    /// <summary>The node as GraphQL text.</summary>
    public override string ToString() => Printer.Print(this);
}
