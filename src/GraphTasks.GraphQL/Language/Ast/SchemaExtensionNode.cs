namespace GraphTasks.GraphQL.Language;

/// <summary>An extension of the schema. See https://spec.graphql.org/September2025/#SchemaExtension.</summary>
public sealed class SchemaExtensionNode : TypeSystemExtensionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.SchemaExtension;

    /// <summary>The directives in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The root operation types in source order.</summary>
    public IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Directives);
        visitor.Visit(OperationTypes);
    }
}
