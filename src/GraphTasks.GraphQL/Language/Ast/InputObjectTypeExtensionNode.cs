namespace GraphTasks.GraphQL.Language;

/// <summary>An extension of an input object type. See https://spec.graphql.org/September2025/#InputObjectTypeExtension.</summary>
public sealed class InputObjectTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.InputObjectTypeExtension;

    /// <summary>The fields in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(Directives);
        visitor.Visit(Fields);
    }
}
