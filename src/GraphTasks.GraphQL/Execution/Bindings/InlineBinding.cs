using GraphTasks.GraphQL.Execution.Writing;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>A synchronous leaf: its value goes from the resolver to the response without being stored.</summary>
internal sealed class InlineBinding<TParent, TValue>(Func<TParent, TValue>? plain, Func<TParent, FieldContext, TValue>? full, ValueWriter<TValue> writer) : FieldBinding
{
    public override bool IsInline => true;

    public override bool NeedsContext => full is not null;

    public override Outcome WriteInline(object? parent, FieldContext? context, ResponseWriter response) =>
        writer.Write(plain is not null ? plain((TParent)parent!) : full!((TParent)parent!, context!), response);
}
