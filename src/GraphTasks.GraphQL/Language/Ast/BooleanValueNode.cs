namespace GraphTasks.GraphQL.Language;

/// <summary><c>true</c> or <c>false</c>. See https://spec.graphql.org/September2025/#BooleanValue.</summary>
public sealed class BooleanValueNode : ValueNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.BooleanValue;

    /// <summary>The value.</summary>
    public required bool Value { get; init; }
}
