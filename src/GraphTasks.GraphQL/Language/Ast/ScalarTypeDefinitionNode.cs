namespace GraphTasks.GraphQL.Language;

/// <summary>A scalar type. See https://spec.graphql.org/September2025/#ScalarTypeDefinition.</summary>
public sealed class ScalarTypeDefinitionNode : TypeDefinitionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.ScalarTypeDefinition;

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Description);
        visitor.Visit(Name);
        visitor.Visit(Directives);
    }
}
