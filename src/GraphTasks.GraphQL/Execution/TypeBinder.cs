using GraphTasks.GraphQL.Execution.Bindings;
using GraphTasks.GraphQL.Execution.Writing;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution;

/// <summary>Binds resolvers to the fields of one object type, whose values are of the C# type <typeparamref name="T"/>.</summary>
public sealed class TypeBinder<T>
{
    private readonly GraphQLEngineBuilder _builder;
    private readonly ObjectType _type;

    internal TypeBinder(GraphQLEngineBuilder builder, ObjectType type)
    {
        _builder = builder;
        _type = type;
    }

    /// <summary>A field whose value the parent has at hand.</summary>
    public TypeBinder<T> Field<TValue>(string name, Func<T, TValue> resolve) => Bind<TValue>(name, writer => Sync(resolve, null, writer));

    /// <summary>A field whose value follows at once from the parent, the arguments and the request's state.</summary>
    public TypeBinder<T> Field<TValue>(string name, Func<T, FieldContext, TValue> resolve) => Bind<TValue>(name, writer => Sync(null, resolve, writer));

    /// <summary>A field whose value takes time; all parents of a level are started together.</summary>
    public TypeBinder<T> FieldAsync<TValue>(string name, Func<T, FieldContext, ValueTask<TValue>> resolve) =>
        Bind<TValue>(name, writer => new AsyncBinding<T, TValue>(resolve, writer));

    /// <summary>
    /// A list whose items come one by one. It is complete, or the field fails; more items than a response may hold objects
    /// (<see cref="GraphQLEngineOptions.MaxObjects"/>) end the request.
    /// </summary>
    public TypeBinder<T> ListAsync<TItem>(string name, Func<T, FieldContext, IAsyncEnumerable<TItem>> resolve) =>
        FieldAsync<IReadOnlyList<TItem>>(name, (parent, context) => CollectAsync(resolve(parent, context), _builder.Options.MaxObjects, context.Cancellation));

    /// <summary>A field that is resolved for all parents of a level in one call, which gives one value for each, in their order.</summary>
    public TypeBinder<T> Batch<TValue>(string name, Func<IReadOnlyList<T>, FieldContext, IReadOnlyList<TValue>> resolve) =>
        BatchAsync<TValue>(name, (parents, context) => new(resolve(parents, context)));

    /// <summary>A field that is resolved for all parents of a level in one call that takes time.</summary>
    public TypeBinder<T> BatchAsync<TValue>(string name, Func<IReadOnlyList<T>, FieldContext, ValueTask<IReadOnlyList<TValue>>> resolve) =>
        Bind<TValue>(name, writer => new BatchBinding<T, TValue>(resolve, writer));

    /// <summary>The root field of a subscription: each event of the stream is a value of the field.</summary>
    public TypeBinder<T> Stream<TValue>(string name, Func<T, FieldContext, IAsyncEnumerable<TValue>> subscribe) =>
        Bind<TValue>(name, writer => new StreamBinding<T, TValue>(subscribe, writer));

    private static FieldBinding Sync<TValue>(Func<T, TValue>? plain, Func<T, FieldContext, TValue>? full, ValueWriter? writer) => writer switch
    {
        null => new SyncBinding<T, TValue>(plain, full),
        ValueWriter<TValue> typed => new InlineBinding<T, TValue>(plain, full, typed),
        _ => throw new InvalidOperationException($"No writer for {typeof(TValue).Name}."),
    };

    private static async ValueTask<IReadOnlyList<TItem>> CollectAsync<TItem>(IAsyncEnumerable<TItem> source, int most, CancellationToken cancellation)
    {
        var items = new List<TItem>();
        await foreach (var item in source.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (items.Count == most)
                throw new OperationLimitException($"A list may hold {most} items, and this one would hold more. Ask for fewer at once.");
            items.Add(item);
        }

        return items;
    }

    private TypeBinder<T> Bind<TValue>(string name, Func<ValueWriter?, FieldBinding> make)
    {
        if (_type.Fields.Find(name) is { } field)
            _builder.Bind(field, typeof(TValue), make);
        else
            _builder.Unknown(_type, name);
        return this;
    }
}
