using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValue : IDeprecatable
{
    internal InputValue(string name) => Name = name;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string? Description { get; internal init; }

    /// <summary>The type; in a valid schema an input type.</summary>
    public required GraphQLType Type { get; init; }

    /// <summary>The default value as written; null when there is none (a written <c>null</c> is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; internal init; }

    /// <inheritdoc/>
    public string? DeprecationReason { get; internal init; }

    /// <summary>The definition in the SDL; null for built-in arguments.</summary>
    public InputValueDefinitionNode? Node { get; internal init; }

    /// <summary>Which of its siblings this is, from 0.</summary>
    public int Index { get; internal init; }

    /// <summary>The place in the schema, such as <c>Query.task(key:)</c>, <c>@skip(if:)</c> or <c>TaskFilter.year</c>.</summary>
    public required string Coordinate { get; init; }

    /// <summary>True when a value must be given: the type is non-null and there is no default.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <inheritdoc/>
    public override string ToString() => Coordinate;
}
