using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>An input object (https://spec.graphql.org/September2025/#sec-Input-Objects).</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own term.")]
public sealed class InputObjectType : NamedType
{
    internal InputObjectType(string name)
        : base(name)
    {
    }

    /// <summary>The fields, in the order of the SDL.</summary>
    public NameTable<InputValue> Fields { get; internal set; } = NameTable<InputValue>.Empty;

    /// <summary>True with <c>@oneOf</c>: exactly one field is given, and it is not null.</summary>
    public bool IsOneOf { get; internal init; }
}
