namespace GraphTasks.GraphQL.Language;

/// <summary>An extension of an object type. See https://spec.graphql.org/September2025/#ObjectTypeExtension.</summary>
public sealed class ObjectTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.ObjectTypeExtension;

    /// <summary>The interfaces that the type says it implements.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>The fields in source order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(Interfaces);
        visitor.Visit(Directives);
        visitor.Visit(Fields);
    }
}
