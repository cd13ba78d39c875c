namespace GraphTasks.GraphQL.Language;

/// <summary>The use of a directive. See https://spec.graphql.org/September2025/#Directive.</summary>
public sealed class DirectiveNode : Node
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.Directive;

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments in source order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(Arguments);
    }
}
