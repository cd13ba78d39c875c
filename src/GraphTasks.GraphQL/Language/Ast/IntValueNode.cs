namespace GraphTasks.GraphQL.Language;

/// <summary>A whole number as written. See https://spec.graphql.org/September2025/#IntValue.</summary>
public sealed class IntValueNode : ValueNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.IntValue;

    /// <summary>The value.</summary>
    public required string Value { get; init; }
}
