namespace GraphTasks.GraphQL.Language;

/// <summary>A type that excludes null. See https://spec.graphql.org/September2025/#NonNullType.</summary>
public sealed class NonNullTypeNode : TypeNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.NonNullType;

    /// <summary>The type.</summary>
    public required TypeNode Type { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Type);
    }
}
