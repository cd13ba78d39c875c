using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>An interface (https://spec.graphql.org/September2025/#sec-Interfaces).</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own term.")]
public sealed class InterfaceType : FieldsType
{
    internal InterfaceType(string name)
        : base(name)
    {
    }
}
