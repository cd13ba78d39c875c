namespace GraphTasks.GraphQL.Language;

/// <summary>The declaration of one variable. See https://spec.graphql.org/September2025/#VariableDefinition.</summary>
public sealed class VariableDefinitionNode : Node
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.VariableDefinition;

    /// <summary>The description before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The variable.</summary>
    public required VariableNode Variable { get; init; }

    /// <summary>The type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The default value, if any.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>The directives in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Description);
        visitor.Visit(Variable);
        visitor.Visit(Type);
        visitor.Visit(DefaultValue);
        visitor.Visit(Directives);
    }
}
