namespace GraphTasks.GraphQL.Language;

/// <summary>An input object. See https://spec.graphql.org/September2025/#ObjectValue.</summary>
public sealed class ObjectValueNode : ValueNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.ObjectValue;

    /// <summary>The fields in source order.</summary>
    public required IReadOnlyList<ObjectFieldNode> Fields { get; init; }

    internal override void VisitChildren(NodeVisitor visitor)
    {
        visitor.Visit(Fields);
    }
}
