using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>
/// A schema (https://spec.graphql.org/September2025/#sec-Schema): its types, directives and root types. It does not
/// change once built and may be shared by threads. It is built from SDL by <see cref="Utilities.SchemaBuilder"/>.
/// </summary>
public sealed class GraphQLSchema
{
    private readonly NamedType[][] _possibleTypes;
    private readonly HashSet<NamedType>[] _subTypes;

    internal GraphQLSchema(IEnumerable<NamedType> types, IEnumerable<DirectiveDefinition> directives)
    {
        Types = new NameTable<NamedType>(types);
        Directives = new NameTable<DirectiveDefinition>(directives);
        SchemaField = MetaFields.Schema(this);
        TypeField = MetaFields.Type(this);
        TypeNameField = MetaFields.TypeName(this);
        FieldCount = Number();
        (_possibleTypes, _subTypes) = Relate(Types);
    }

    /// <summary>The description of the schema, or null.</summary>
    public string? Description { get; internal init; }

    /// <summary>All types with their wrappers taken off, the built-in ones included, in the order of the SDL.</summary>
    public NameTable<NamedType> Types { get; }

    /// <summary>All directives, the built-in ones included.</summary>
    public NameTable<DirectiveDefinition> Directives { get; }

    /// <summary>The root of queries, null if there is none; in a valid schema an <see cref="ObjectType"/>.</summary>
    public NamedType? QueryType { get; internal init; }

    /// <summary>The root of mutations, null if there is none; in a valid schema an <see cref="ObjectType"/>.</summary>
    public NamedType? MutationType { get; internal init; }

    /// <summary>The root of subscriptions, null if there is none; in a valid schema an <see cref="ObjectType"/>.</summary>
    public NamedType? SubscriptionType { get; internal init; }

    /// <summary>The <c>schema</c> definition, if one is written.</summary>
    public SchemaDefinitionNode? Node { get; internal init; }

    /// <summary>The <c>extend schema</c> definitions, in order.</summary>
    public IReadOnlyList<SchemaExtensionNode> ExtensionNodes { get; internal init; } = [];

    /// <summary>How many fields all objects and interfaces have together, the three meta-fields included.</summary>
    public int FieldCount { get; }

    /// <summary>The meta-field <c>__schema</c> of the query root.</summary>
    public FieldDefinition SchemaField { get; }

    /// <summary>The meta-field <c>__type(name:)</c> of the query root.</summary>
    public FieldDefinition TypeField { get; }

    /// <summary>The meta-field <c>__typename</c> of every composite type.</summary>
    public FieldDefinition TypeNameField { get; }

    /// <summary>The errors of <see cref="SchemaValidator"/>, remembered: a schema never changes.</summary>
    internal IReadOnlyList<GraphQLError>? ValidationErrors { get; set; }

    /// <summary>The type of that name, or null.</summary>
    public NamedType? FindType(string name) => Types.Find(name);

    /// <summary>The root type of an operation, or null when the schema does not support it.</summary>
    public NamedType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        OperationType.Subscription => SubscriptionType,
        _ => null,
    };

    /// <summary>The field of that name that may be selected on a composite type, meta-fields included; else null.</summary>
    public FieldDefinition? FindField(NamedType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            if (name == TypeNameField.Name)
                return TypeNameField;
            if (parent == QueryType && name == SchemaField.Name)
                return SchemaField;
            if (parent == QueryType && name == TypeField.Name)
                return TypeField;
        }

        return (parent as FieldsType)?.Fields.Find(name);
    }

    /// <summary>The object types that a value of a composite type can have: members, implementers, or the object itself.</summary>
    public IReadOnlyList<NamedType> PossibleTypes(NamedType type) => _possibleTypes[type.Id];

    /// <summary>True when <paramref name="type"/> is a member or implementer (object or interface) of an abstract type.</summary>
    public bool IsSubType(NamedType abstractType, NamedType type) => _subTypes[abstractType.Id].Contains(type);

    /// <summary>
    /// True when every value of <paramref name="type"/> is one of <paramref name="superType"/>, wrappers included
    /// (covariance, https://spec.graphql.org/September2025/#IsSubType()).
    /// </summary>
    public bool IsTypeSubTypeOf(GraphQLType type, GraphQLType superType)
    {
        while (type != superType)
        {
            switch (type, superType)
            {
                case (NonNullType inner, NonNullType outer):
                    (type, superType) = (inner.OfType, outer.OfType);
                    break;
                case (NonNullType inner, _):
                    type = inner.OfType;
                    break;
                case (ListType inner, ListType outer):
                    (type, superType) = (inner.OfType, outer.OfType);
                    break;
                case (NamedType inner, NamedType outer):
                    return outer.IsAbstractType && IsSubType(outer, inner);
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>True when some object can be of both composite types.</summary>
    public bool TypesOverlap(NamedType one, NamedType other)
    {
        if (one == other)
            return true;
        if (!one.IsAbstractType)
            return other.IsAbstractType && IsSubType(other, one);
        if (!other.IsAbstractType)
            return IsSubType(one, other);
        foreach (var type in _possibleTypes[one.Id])
            if (IsSubType(other, type))
                return true;
        return false;
    }

    /// <summary>The type that a reference in a document means, or null when its name is unknown.</summary>
    public GraphQLType? TypeOf(TypeNode reference) => reference switch
    {
        NamedTypeNode named => FindType(named.Name.Value),
        ListTypeNode list => TypeOf(list.Type)?.AsList(),
        NonNullTypeNode nonNull => TypeOf(nonNull.Type)?.AsNonNull(),
        _ => null,
    };

    private int Number()
    {
        var fields = 0;
        foreach (var field in (FieldDefinition[])[SchemaField, TypeField, TypeNameField])
            field.Id = fields++;
        for (var i = 0; i < Types.Count; i++)
        {
            Types[i].Id = i;
            if (Types[i] is FieldsType owner)
                foreach (var field in owner.Fields)
                    field.Id = fields++;
        }

        return fields;
    }

    private static (NamedType[][] Possible, HashSet<NamedType>[] Sub) Relate(NameTable<NamedType> types)
    {
        var possible = types.Select(_ => new List<NamedType>()).ToArray();
        var sub = types.Select(_ => new HashSet<NamedType>()).ToArray();
        foreach (var type in types)
        {
            if (type is ObjectType)
                possible[type.Id].Add(type);
            if (type is UnionType union)
                foreach (var member in union.Members)
                    Add(union, member);
            if (type is FieldsType implementer)
                foreach (var face in implementer.Interfaces)
                    Add(face, implementer);
        }

        return (possible.Select(list => list.ToArray()).ToArray(), sub);

        void Add(NamedType abstractType, NamedType type)
        {
            if (sub[abstractType.Id].Add(type) && type is ObjectType && abstractType.IsAbstractType)
                possible[abstractType.Id].Add(type);
        }
    }
}
