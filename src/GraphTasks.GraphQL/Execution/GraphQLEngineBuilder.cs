using GraphTasks.GraphQL.Execution.Bindings;
using GraphTasks.GraphQL.Execution.Writing;
using GraphTasks.GraphQL.Introspection;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution;

/// <summary>
/// Binds resolvers to the fields of a schema by name. Nothing is resolved by reflection or convention: what has no
/// resolver, or one whose type does not fit, is named by <see cref="Build"/>, all at once.
/// </summary>
public sealed class GraphQLEngineBuilder
{
    private readonly GraphQLSchema _schema;
    private readonly FieldBinding?[] _fields;
    private readonly Dictionary<ObjectType, Type> _clrTypes = [];
    private readonly Dictionary<Type, string> _shown = [];
    private readonly List<string> _problems = [];
    private readonly List<Action> _later = [];
    private Func<object, NamedType, string?>? _resolveType;
    private Func<object?, FieldContext, ValueTask<object?>>? _fallback;
    private Action<Exception, FieldDefinition>? _onUnexpected;

    /// <summary>Begins to bind a valid schema.</summary>
    public GraphQLEngineBuilder(GraphQLSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
        _fields = new FieldBinding?[schema.FieldCount];
        IntrospectionBinder.Bind(this, schema);
    }

    /// <summary>The limits.</summary>
    public GraphQLEngineOptions Options { get; set; } = new();

    internal ScalarFormats Formats { get; } = new();

    /// <summary>Binds the fields of an object type, whose values are of the C# type <typeparamref name="T"/>.</summary>
    public GraphQLEngineBuilder Bind<T>(string typeName, Action<TypeBinder<T>> bind)
    {
        if (_schema.FindType(typeName) is not ObjectType type)
        {
            _problems.Add($"{typeName}: resolvers are bound, but the schema has no object type of this name.");
            return this;
        }

        if (!_clrTypes.TryAdd(type, typeof(T)) && _clrTypes[type] != typeof(T))
            _problems.Add($"{typeName}: resolvers are bound for {_clrTypes[type].Name} and for {typeof(T).Name}.");
        bind(new TypeBinder<T>(this, type));
        return this;
    }

    /// <summary>Says how values of <typeparamref name="T"/> are written as a custom scalar: as the text that a function gives.</summary>
    public GraphQLEngineBuilder BindScalar<T>(string scalarName, Func<T, string> format)
    {
        if (_schema.FindType(scalarName) is not ScalarType)
            _problems.Add($"{scalarName}: a format is bound, but the schema has no scalar of this name.");
        Formats.Add<T>(scalarName, (value, json) => json.WriteString(format(value)));
        return this;
    }

    /// <summary>
    /// Chooses the object type of values of interfaces and unions, where the C# type does not say it. Null leaves the choice
    /// to the C# type.
    /// </summary>
    public GraphQLEngineBuilder ResolveTypes(Func<object, NamedType, string?> resolve)
    {
        _resolveType = resolve;
        return this;
    }

    /// <summary>Resolves all fields that are not bound, for schemas that are known only at run time; values are coerced when they are written.</summary>
    public GraphQLEngineBuilder Otherwise(Func<object?, FieldContext, ValueTask<object?>> resolve)
    {
        _fallback = resolve;
        return this;
    }

    /// <summary>Declares that the message of an exception may be shown to clients, with a code.</summary>
    public GraphQLEngineBuilder Show<TException>(string code = GraphQLErrorCodes.BadUserInput)
        where TException : Exception
    {
        _shown[typeof(TException)] = code;
        return this;
    }

    /// <summary>Is told of every other exception of a resolver, of which clients learn nothing.</summary>
    public GraphQLEngineBuilder OnUnexpected(Action<Exception, FieldDefinition> tell)
    {
        _onUnexpected = tell;
        return this;
    }

    /// <summary>Builds the engine.</summary>
    /// <exception cref="SchemaBindingException">Some fields have no resolver, or one that does not fit.</exception>
    /// <exception cref="Documents.TrustedDocumentsException">Some trusted document is not valid.</exception>
    public GraphQLEngine Build()
    {
        foreach (var check in _later)
            check();
        foreach (var type in _schema.Types.OfType<ObjectType>())
            foreach (var field in type.Fields)
                Complete(type, field);
        if (_problems.Count > 0)
            throw new SchemaBindingException(_problems);
        var byClrType = _clrTypes.GroupBy(entry => entry.Value).ToDictionary(group => group.Key, group => (IReadOnlyList<ObjectType>)group.Select(entry => entry.Key).ToList());
        return new GraphQLEngine(new BoundSchema(_schema, _fields, new RuntimeTypes(_schema, byClrType, _resolveType)), Options, new FailureTranslator(_shown, _onUnexpected));
    }

    /// <summary>Binds a field once all types and scalars are known.</summary>
    internal void Bind(FieldDefinition field, Type value, Func<ValueWriter?, FieldBinding> make) => _later.Add(() =>
    {
        if (_fields[field.Id] is not null)
        {
            _problems.Add($"{field.Coordinate}: two resolvers are bound.");
            return;
        }

        var composite = field.Type.Named.IsCompositeType;
        var writer = composite ? null : new ValueWriters(Formats).For(value, field.Type);
        if (composite ? !Fits(value, field.Type) : writer is null)
            _problems.Add($"{field.Coordinate}: the resolver gives {Name(value)}, which does not fit {field.Type}.");
        else
            _fields[field.Id] = make(writer);
    });

    internal void Unknown(ObjectType type, string field) => _problems.Add($"{type.Name}.{field}: a resolver is bound, but the schema has no such field.");

    private void Complete(ObjectType type, FieldDefinition field)
    {
        if (_fields[field.Id] is not null || _problems.Any(problem => problem.StartsWith(field.Coordinate + ":", StringComparison.Ordinal)))
            return;
        if (_fallback is null)
            _problems.Add($"{field.Coordinate}: no resolver is bound.");
        else if (type == _schema.SubscriptionType)
            _fields[field.Id] = new StreamBinding<object?, object?>((parent, context) => Events(_fallback(parent, context)), Leaf(field));
        else
            _fields[field.Id] = new AsyncBinding<object?, object?>(_fallback, Leaf(field));
    }

    private DynamicWriter? Leaf(FieldDefinition field) => field.Type.Named.IsCompositeType ? null : new DynamicWriter(field.Type, Formats);

    private static async IAsyncEnumerable<object?> Events(ValueTask<object?> source)
    {
        if (await source.ConfigureAwait(false) is not IAsyncEnumerable<object?> events)
            throw new GraphQLException("The subscription's root field gave no stream of events.", GraphQLErrorCodes.InvalidResult);
        await foreach (var value in events.ConfigureAwait(false))
            yield return value;
    }

    private bool Fits(Type value, GraphQLType type)
    {
        if (value == typeof(object))
            return true;
        if (type.Nullable is ListType list)
            return ValueWriters.ItemOf(value) is { } item && Fits(item, list.OfType);
        if (type.Named is ObjectType objectType)
            return _clrTypes.TryGetValue(objectType, out var clr) && clr.IsAssignableFrom(value);
        return !value.IsValueType && ValueWriters.ItemOf(value) is null;
    }

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
