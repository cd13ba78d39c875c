namespace GraphTasks.GraphQL.Language;

/// <summary>A list of values. See https://spec.graphql.org/September2025/#ListValue.</summary>
public sealed class ListValueNode : ValueNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.ListValue;

    /// <summary>The values in source order.</summary>
    public required IReadOnlyList<ValueNode> Values { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Values);
    }
}
