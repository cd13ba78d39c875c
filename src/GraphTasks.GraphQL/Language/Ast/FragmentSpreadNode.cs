namespace GraphTasks.GraphQL.Language;

/// <summary>The use of a named fragment. See https://spec.graphql.org/September2025/#FragmentSpread.</summary>
public sealed class FragmentSpreadNode : SelectionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.FragmentSpread;

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The directives in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(Directives);
    }
}
