namespace GraphTasks.GraphQL.Language;

/// <summary>A number with a fraction or an exponent, as written. See https://spec.graphql.org/September2025/#FloatValue.</summary>
public sealed class FloatValueNode : ValueNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.FloatValue;

    /// <summary>The value.</summary>
    public required string Value { get; init; }
}
