using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>A leaf with values of its own form (https://spec.graphql.org/September2025/#sec-Scalars).</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own term.")]
public sealed class ScalarType : NamedType
{
    internal ScalarType(string name, ScalarCoercion coercion, bool isSpecified = false)
        : base(name)
    {
        Coercion = coercion;
        IsSpecified = isSpecified;
    }

    /// <summary>How values of the scalar are read.</summary>
    public ScalarCoercion Coercion { get; }

    /// <summary>True for Int, Float, String, Boolean and ID.</summary>
    public bool IsSpecified { get; }

    /// <summary>The address of the scalar's specification (<c>@specifiedBy</c>), or null.</summary>
    public string? SpecifiedByUrl { get; internal init; }
}
