namespace GraphTasks.GraphQL.Language;

/// <summary>A field of an object or interface type. See https://spec.graphql.org/September2025/#FieldDefinition.</summary>
public sealed class FieldDefinitionNode : Node
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.FieldDefinition;

    /// <summary>The description before the definition, if any.</summary>
    public StringValueNode? Description { get; init; }

    /// <summary>The name.</summary>
    public required NameNode Name { get; init; }

    /// <summary>The arguments in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; init; } = [];

    /// <summary>The type.</summary>
    public required TypeNode Type { get; init; }

    /// <summary>The directives in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Description);
        visitor.Visit(Name);
        visitor.Visit(Arguments);
        visitor.Visit(Type);
        visitor.Visit(Directives);
    }
}
