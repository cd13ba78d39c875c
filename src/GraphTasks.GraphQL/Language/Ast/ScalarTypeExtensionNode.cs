namespace GraphTasks.GraphQL.Language;

/// <summary>An extension of a scalar type. See https://spec.graphql.org/September2025/#ScalarTypeExtension.</summary>
public sealed class ScalarTypeExtensionNode : TypeExtensionNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.ScalarTypeExtension;

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Name);
        visitor.Visit(Directives);
    }
}
