using GraphTasks.GraphQL.Execution.Writing;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>An asynchronous field: the tasks of all parents are started before the first is awaited.</summary>
internal sealed class AsyncBinding<TParent, TValue> : FieldBinding
{
    private readonly Func<TParent, FieldContext, ValueTask<TValue>> _resolve;

    public AsyncBinding(Func<TParent, FieldContext, ValueTask<TValue>> resolve, ValueWriter? leaf)
    {
        _resolve = resolve;
        Leaf = leaf;
    }

    public override ValueTask ResolveAsync(ReadOnlyMemory<object?> parents, FieldContext context, object?[] results, IFailures failures)
    {
        List<(int, ValueTask<TValue>)>? pending = null;
        var objects = parents.Span;
        for (var i = 0; i < objects.Length; i++)
        {
            try
            {
                var task = _resolve((TParent)objects[i]!, context);
                if (task.IsCompleted)
                    results[i] = task.GetAwaiter().GetResult();
                else
                    (pending ??= []).Add((i, task));
            }
            catch (Exception exception) when (failures.IsOfField(exception))
            {
                results[i] = failures.Of(exception, context.Field);
            }
        }

        return pending is null ? default : AwaitAsync(pending, context.Field, results, failures);
    }
}
