using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>A union (https://spec.graphql.org/September2025/#sec-Unions).</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own term.")]
public sealed class UnionType : NamedType
{
    internal UnionType(string name)
        : base(name)
    {
    }

    /// <summary>The member types, as written; in a valid schema each is an <see cref="ObjectType"/>.</summary>
    public IReadOnlyList<NamedType> Members { get; internal set; } = [];
}
