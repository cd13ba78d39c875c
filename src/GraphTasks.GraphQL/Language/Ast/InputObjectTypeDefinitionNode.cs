namespace GraphTasks.GraphQL.Language;

/// <summary>An input object type. See https://spec.graphql.org/September2025/#InputObjectTypeDefinition.</summary>
public sealed class InputObjectTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.InputObjectTypeDefinition;

    /// <summary>The fields in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Description);
        visitor.Visit(Name);
        visitor.Visit(Directives);
        visitor.Visit(Fields);
    }
}
