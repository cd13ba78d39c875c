using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>A field of an object or interface.</summary>
public sealed class FieldDefinition : IDeprecatable
{
    internal FieldDefinition(string name) => Name = name;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string? Description { get; internal init; }

    /// <summary>The type that has the field; null for <c>__typename</c>, which all composite types have.</summary>
    public FieldsType? Parent { get; internal init; }

    /// <summary>The type of the field's value; in a valid schema an output type.</summary>
    public required GraphQLType Type { get; init; }

    /// <summary>The arguments, in the order of the SDL.</summary>
    public NameTable<InputValue> Arguments { get; internal init; } = NameTable<InputValue>.Empty;

    /// <inheritdoc/>
    public string? DeprecationReason { get; internal init; }

    /// <summary>The definition in the SDL; null for built-in fields.</summary>
    public FieldDefinitionNode? Node { get; internal init; }

    /// <summary>A number of its own within the schema, from 0 to <see cref="GraphQLSchema.FieldCount"/> - 1.</summary>
    public int Id { get; internal set; }

    /// <summary>The type and field, such as <c>Query.task</c> (a schema coordinate).</summary>
    public required string Coordinate { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Coordinate;
}
