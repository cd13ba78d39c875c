using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>A list of another type (https://spec.graphql.org/September2025/#sec-List); see <see cref="GraphQLType.AsList"/>.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own term.")]
public sealed class ListType : GraphQLType
{
    internal ListType(GraphQLType ofType)
    {
        OfType = ofType;
        Named = ofType.Named;
    }

    /// <summary>The type of the items.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override NamedType Named { get; }

    /// <inheritdoc/>
    public override string ToString() => $"[{OfType}]";
}
