using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>One value of an enum.</summary>
public sealed class EnumValue : IDeprecatable
{
    internal EnumValue(string name) => Name = name;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string? Description { get; internal init; }

    /// <inheritdoc/>
    public string? DeprecationReason { get; internal init; }

    /// <summary>The definition in the SDL; null for built-in values.</summary>
    public EnumValueDefinitionNode? Node { get; internal init; }

    /// <summary>The enum and value, such as <c>Color.RED</c> (a schema coordinate).</summary>
    public required string Coordinate { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Coordinate;
}
