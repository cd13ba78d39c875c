namespace GraphTasks.GraphQL.Language;

/// <summary>An enum type. See https://spec.graphql.org/September2025/#EnumTypeDefinition.</summary>
public sealed class EnumTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.EnumTypeDefinition;

    /// <summary>The values in source order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; init; } = [];

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Description);
        visitor.Visit(Name);
        visitor.Visit(Directives);
        visitor.Visit(Values);
    }
}
