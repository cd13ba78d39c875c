using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>
/// A type of a schema: a named type, or a list or non-null wrapper around one
/// (https://spec.graphql.org/September2025/#sec-Types). Within one schema two equal types are one object, so they are
/// compared by reference.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own term.")]
public abstract class GraphQLType
{
    private ListType? _list;
    private NonNullType? _nonNull;

    private protected GraphQLType()
    {
    }

    /// <summary>The named type under all wrappers; a named type is its own.</summary>
    public abstract NamedType Named { get; }

    /// <summary>This type without a non-null wrapper.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>True for scalars, enums, input objects and wrappers of them: what arguments and variables may have.</summary>
    public bool IsInputType => Named is ScalarType or EnumType or InputObjectType;

    /// <summary>True for everything that a field may have: all but input objects and wrappers of them.</summary>
    public bool IsOutputType => Named is not InputObjectType;

    /// <summary>True for scalars and enums: types without sub-selections.</summary>
    public bool IsLeafType => this is ScalarType or EnumType;

    /// <summary>True for objects, interfaces and unions: types that take a selection set.</summary>
    public bool IsCompositeType => this is ObjectType or InterfaceType or UnionType;

    /// <summary>True for interfaces and unions: types that stand for several object types.</summary>
    public bool IsAbstractType => this is InterfaceType or UnionType;

    /// <summary>The list of this type; always the same object.</summary>
    public ListType AsList() =>
        _list ?? Interlocked.CompareExchange(ref _list, new ListType(this), null) ?? _list;

    /// <summary>The non-null form of this type; always the same object. A non-null type is its own.</summary>
    public virtual NonNullType AsNonNull() =>
        _nonNull ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null) ?? _nonNull;

    /// <summary>The type as SDL writes it, such as <c>[Task!]!</c>.</summary>
    public abstract override string ToString();
}
