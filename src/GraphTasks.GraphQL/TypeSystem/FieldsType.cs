using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>What objects and interfaces have in common: output fields, and interfaces that they implement.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own term.")]
public abstract class FieldsType : NamedType
{
    private protected FieldsType(string name)
        : base(name)
    {
    }

    /// <summary>The fields, in the order of the SDL.</summary>
    public NameTable<FieldDefinition> Fields { get; internal set; } = NameTable<FieldDefinition>.Empty;

    /// <summary>
    /// The types after <c>implements</c>, as written. In a valid schema each is an <see cref="InterfaceType"/> and
    /// those that they implement are among them.
    /// </summary>
    public IReadOnlyList<NamedType> Interfaces { get; internal set; } = [];
}
