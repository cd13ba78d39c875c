namespace GraphTasks.GraphQL.Language;

/// <summary>A list of another type. See https://spec.graphql.org/September2025/#ListType.</summary>
public sealed class ListTypeNode : TypeNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.ListType;

    /// <summary>The type.</summary>
    public required TypeNode Type { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Type);
    }
}
