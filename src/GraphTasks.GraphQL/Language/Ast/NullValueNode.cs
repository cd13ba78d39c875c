namespace GraphTasks.GraphQL.Language;

/// <summary><c>null</c>. See https://spec.graphql.org/September2025/#NullValue.</summary>
public sealed class NullValueNode : ValueNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.NullValue;
}
