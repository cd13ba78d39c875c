namespace GraphTasks.GraphQL.Language;

/// <summary>An extension of a union type. See https://spec.graphql.org/September2025/#UnionTypeExtension.</summary>
public sealed class UnionTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.UnionTypeExtension;

    /// <summary>The member types.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(Directives);
        visitor.Visit(Types);
    }
}
