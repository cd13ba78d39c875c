namespace GraphTasks.GraphQL.Language;

/// <summary>One query, mutation or subscription. See https://spec.graphql.org/September2025/#OperationDefinition.</summary>
public sealed class OperationDefinitionNode : ExecutableDefinitionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.OperationDefinition;

    /// <summary>The description before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>Query, mutation or subscription.</summary>
    public required OperationType Operation { get; init; }

    /// <summary>The name.</summary>
    public NameNode? Name { get; init; }

    /// <summary>The variables that the operation declares.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; init; } = [];

    /// <summary>The directives in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The braces and what they select.</summary>
    public required SelectionSetNode SelectionSet { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Description);
        visitor.Visit(Name);
        visitor.Visit(VariableDefinitions);
        visitor.Visit(Directives);
        visitor.Visit(SelectionSet);
    }
}
