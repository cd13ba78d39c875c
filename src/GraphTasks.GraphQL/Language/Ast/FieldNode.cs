namespace GraphTasks.GraphQL.Language;

/// <summary>One selected field. See https://spec.graphql.org/September2025/#Field.</summary>
public sealed class FieldNode : SelectionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.Field;

    /// <summary>The response name given before the colon, if any.</summary>
    public NameNode? Alias { get; init; }

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments in source order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; init; } = [];

    /// <summary>The braces and what they select.</summary>
    public SelectionSetNode? SelectionSet { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Alias);
        visitor.Visit(Name);
        visitor.Visit(Arguments);
        visitor.Visit(Directives);
        visitor.Visit(SelectionSet);
    }
}
