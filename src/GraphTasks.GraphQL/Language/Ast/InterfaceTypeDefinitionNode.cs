namespace GraphTasks.GraphQL.Language;

/// <summary>An interface type. See https://spec.graphql.org/September2025/#InterfaceTypeDefinition.</summary>
public sealed class InterfaceTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.InterfaceTypeDefinition;

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
