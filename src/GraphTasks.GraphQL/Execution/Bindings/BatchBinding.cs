using GraphTasks.GraphQL.Execution.Writing;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>A field that is resolved for all parents of a level in one call.</summary>
internal sealed class BatchBinding<TParent, TValue> : FieldBinding
{
    private readonly Func<IReadOnlyList<TParent>, FieldContext, ValueTask<IReadOnlyList<TValue>>> _resolve;

    public BatchBinding(Func<IReadOnlyList<TParent>, FieldContext, ValueTask<IReadOnlyList<TValue>>> resolve, ValueWriter? leaf)
    {
        _resolve = resolve;
        Leaf = leaf;
    }

    public override async ValueTask ResolveAsync(ReadOnlyMemory<object?> parents, FieldContext context, object?[] results, IFailures failures)
    {
        try
        {
            var values = await _resolve(new ParentList<TParent>(parents), context).ConfigureAwait(false);
            if (values.Count != parents.Length)
                throw new InvalidOperationException($"The batch resolver of {context.Field.Coordinate} gave {values.Count} values for {parents.Length} parents.");
            for (var i = 0; i < parents.Length; i++)
                results[i] = values[i];
        }
        catch (Exception exception) when (failures.IsOfField(exception))
        {
            results.AsSpan(0, parents.Length).Fill(failures.Of(exception, context.Field));
        }
    }
}
