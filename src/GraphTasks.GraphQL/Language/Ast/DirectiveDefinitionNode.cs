namespace GraphTasks.GraphQL.Language;

/// <summary>A directive. See https://spec.graphql.org/September2025/#DirectiveDefinition.</summary>
public sealed class DirectiveDefinitionNode : TypeSystemDefinitionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.DirectiveDefinition;

    /// <summary>The description before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>Whether the directive may stand more than once at one place.</summary>
    public bool Repeatable { get; init; }

    /// <summary>The names of the places where the directive may stand.</summary>
    public required IReadOnlyList<NameNode> Locations { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Description);
        visitor.Visit(Name);
        visitor.Visit(Arguments);
        visitor.Visit(Locations);
    }
}
