using GraphTasks.GraphQL.Execution.Writing;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>A synchronous leaf: its value goes from the resolver to the response without being stored.</summary>
internal sealed class InlineBinding<TParent, TValue> : FieldBinding
{
    private readonly Func<TParent, TValue>? _plain;
    private readonly Func<TParent, FieldContext, TValue>? _full;
    private readonly ValueWriter<TValue> _writer;

    public InlineBinding(Func<TParent, TValue>? plain, Func<TParent, FieldContext, TValue>? full, ValueWriter<TValue> writer)
    {
        _plain = plain;
        _full = full;
        _writer = writer;
        NeedsContext = full is not null;
    }

    public override bool IsInline => true;

    public override Outcome WriteInline(object? parent, FieldContext? context, ResponseWriter response) =>
        _writer.Write(_plain is not null ? _plain((TParent)parent!) : _full!((TParent)parent!, context!), response);
}
