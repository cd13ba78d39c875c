using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>An enum (https://spec.graphql.org/September2025/#sec-Enums).</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own term.")]
public sealed class EnumType : NamedType
{
    internal EnumType(string name)
        : base(name)
    {
    }

    /// <summary>The values, in the order of the SDL.</summary>
    public NameTable<EnumValue> Values { get; internal set; } = NameTable<EnumValue>.Empty;
}
