namespace GraphTasks.GraphQL.Language;

/// <summary>The <c>schema</c> definition. See https://spec.graphql.org/September2025/#SchemaDefinition.</summary>
public sealed class SchemaDefinitionNode : TypeSystemDefinitionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.SchemaDefinition;

    /// <summary>The description before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The directives in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The root operation types in source order.</summary>
    public required IReadOnlyList<OperationTypeDefinitionNode> OperationTypes { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Description);
        visitor.Visit(Directives);
        visitor.Visit(OperationTypes);
    }
}
