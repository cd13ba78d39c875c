namespace GraphTasks.GraphQL.Language;

/// <summary>A name. See https://spec.graphql.org/September2025/#Name.</summary>
public sealed class NameNode : Node
{
    /// <inheritdoc />
    public override NodeKind Kind => NodeKind.Name;

    /// <summary>The value.</summary>
    public required string Value { get; init; }
}
