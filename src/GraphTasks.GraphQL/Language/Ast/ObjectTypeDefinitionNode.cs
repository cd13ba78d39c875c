namespace GraphTasks.GraphQL.Language;

/// <summary>An object type. See https://spec.graphql.org/September2025/#ObjectTypeDefinition.</summary>
public sealed class ObjectTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.ObjectTypeDefinition;

    /// <summary>The interfaces that the type says it implements.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; init; } = [];

    /// <summary>The fields in source order.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Description);
        visitor.Visit(Name);
        visitor.Visit(Interfaces);
        visitor.Visit(Directives);
        visitor.Visit(Fields);
    }
}
