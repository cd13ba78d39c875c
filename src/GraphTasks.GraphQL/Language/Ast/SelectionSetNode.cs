namespace GraphTasks.GraphQL.Language;

/// <summary>What is selected between braces. See https://spec.graphql.org/September2025/#SelectionSet.</summary>
public sealed class SelectionSetNode : Node
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.SelectionSet;

    /// <summary>The fields and fragments in source order.</summary>
    public required IReadOnlyList<SelectionNode> Selections { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Selections);
    }
}
