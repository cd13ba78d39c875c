namespace GraphTasks.GraphQL.Language;

/// <summary>One root operation type. See https://spec.graphql.org/September2025/#RootOperationTypeDefinition.</summary>
public sealed class OperationTypeDefinitionNode : Node
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.OperationTypeDefinition;

    /// <summary>Query, mutation or subscription.</summary>
    public required OperationType Operation { get; init; }

    /// <summary>The type.</summary>
    public required NamedTypeNode Type { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Type);
    }
}
