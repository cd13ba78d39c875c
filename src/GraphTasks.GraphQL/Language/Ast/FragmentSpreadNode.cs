namespace GraphTasks.GraphQL.Language;

/// <summary>The use of a named fragment. See https://spec.graphql.org/September2025/#FragmentSpread.</summary>
public sealed class FragmentSpreadNode : SelectionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.FragmentSpread;

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments; empty unless <see cref="ParseOptions.FragmentArguments" /> is set.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(Arguments);
        visitor.Visit(Directives);
    }
}
