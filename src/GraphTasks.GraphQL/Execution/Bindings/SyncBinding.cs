namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>A synchronous field whose values are objects.</summary>
internal sealed class SyncBinding<TParent, TValue>(Func<TParent, TValue>? plain, Func<TParent, FieldContext, TValue>? full) : FieldBinding
{
    public override ValueTask ResolveAsync(ReadOnlyMemory<object?> parents, FieldContext context, object?[] results, IFailures failures)
    {
        var objects = parents.Span;
        for (var i = 0; i < objects.Length; i++)
        {
            try
            {
                results[i] = plain is not null ? plain((TParent)objects[i]!) : full!((TParent)objects[i]!, context);
            }
            catch (Exception exception) when (failures.IsOfField(exception))
            {
                results[i] = failures.Of(exception, context.Field);
            }
        }

        return default;
    }
}
