namespace GraphTasks.GraphQL.Language;

/// <summary>An extension of an enum type. See https://spec.graphql.org/September2025/#EnumTypeExtension.</summary>
public sealed class EnumTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.EnumTypeExtension;

    /// <summary>The values in source order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(Directives);
        visitor.Visit(Values);
    }
}
