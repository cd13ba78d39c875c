namespace GraphTasks.GraphQL.Language;

/// <summary>A fragment written in place. See https://spec.graphql.org/September2025/#InlineFragment.</summary>
public sealed class InlineFragmentNode : SelectionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.InlineFragment;

    /// <summary>The type after <c>on</c>.</summary>
    public NamedTypeNode? TypeCondition { get; init; }

    /// <summary>The braces and what they select.</summary>
    public required SelectionSetNode SelectionSet { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(TypeCondition);
        visitor.Visit(Directives);
        visitor.Visit(SelectionSet);
    }
}
