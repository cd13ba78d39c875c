using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>An object type (https://spec.graphql.org/September2025/#sec-Objects).</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own term.")]
public sealed class ObjectType : FieldsType
{
    internal ObjectType(string name)
        : base(name)
    {
    }
}
