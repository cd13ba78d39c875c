using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>A type without null (https://spec.graphql.org/September2025/#sec-Non-Null); see <see cref="GraphQLType.AsNonNull"/>.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own term.")]
public sealed class NonNullType : GraphQLType
{
    internal NonNullType(GraphQLType ofType)
    {
        OfType = ofType;
        Named = ofType.Named;
    }

    /// <summary>The nullable type inside.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override NamedType Named { get; }

    /// <inheritdoc/>
    public override GraphQLType Nullable => OfType;

    /// <inheritdoc/>
    public override NonNullType AsNonNull() => this;

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";
}
