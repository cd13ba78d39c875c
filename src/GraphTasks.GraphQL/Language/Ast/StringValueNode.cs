namespace GraphTasks.GraphQL.Language;

/// <summary>A string, escapes and indentation resolved. See https://spec.graphql.org/September2025/#StringValue.</summary>
public sealed class StringValueNode : ValueNode
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.StringValue;

    /// <summary>The value.</summary>
    public required string Value { get; init; }

    /// <summary>Whether the string was written as a block string.</summary>
    public bool Block { get; init; }
}
