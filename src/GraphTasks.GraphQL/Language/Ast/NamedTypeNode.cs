namespace GraphTasks.GraphQL.Language;

/// <summary>A type named without wrapping. See https://spec.graphql.org/September2025/#NamedType.</summary>
public sealed class NamedTypeNode : TypeNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.NamedType;

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
    }
}
