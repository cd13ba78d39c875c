namespace GraphTasks.GraphQL.Language;

/// <summary>The name of an enum value. See https://spec.graphql.org/September2025/#EnumValue.</summary>
public sealed class EnumValueNode : ValueNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.EnumValue;

    /// <summary>The value.</summary>
    public required string Value { get; init; }
}
