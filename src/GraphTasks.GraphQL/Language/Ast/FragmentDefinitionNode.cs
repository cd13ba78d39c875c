namespace GraphTasks.GraphQL.Language;

/// <summary>A named fragment. See https://spec.graphql.org/September2025/#FragmentDefinition.</summary>
public sealed class FragmentDefinitionNode : ExecutableDefinitionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.FragmentDefinition;

    /// <summary>The description before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The variables; empty unless <see cref="ParseOptions.FragmentArguments" /> is set.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; init; } = [];

    /// <summary>The type after <c>on</c>.</summary>
    public required NamedTypeNode TypeCondition { get; init; }

    /// <summary>The directives in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    /// <summary>The braces and what they select.</summary>
    public required SelectionSetNode SelectionSet { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Description);
        visitor.Visit(Name);
        visitor.Visit(VariableDefinitions);
        visitor.Visit(TypeCondition);
        visitor.Visit(Directives);
        visitor.Visit(SelectionSet);
    }
}
