using GraphTasks.GraphQL.Execution.Writing;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>
/// A field's resolver, bound to the field. Either it is inline, a synchronous leaf that is resolved while it is written;
/// or it resolves all objects of a frame at once into a column.
/// </summary>
internal abstract class FieldBinding
{
    /// <summary>Whether the field is resolved while it is written.</summary>
    public virtual bool IsInline => false;

    /// <summary>Whether an inline resolver reads its context.</summary>
    public bool NeedsContext { get; protected init; } = true;

    /// <summary>How the values of a leaf are written; null for objects.</summary>
    public ValueWriter? Leaf { get; protected init; }

    /// <summary>Resolves and writes an inline field.</summary>
    public virtual Outcome WriteInline(object? parent, FieldContext? context, ResponseWriter response) => throw new NotSupportedException();

    /// <summary>Resolves the field for each parent; what fails gets a <see cref="FieldFailure"/>.</summary>
    public virtual ValueTask ResolveAsync(ReadOnlyMemory<object?> parents, FieldContext context, object?[] results, IFailures failures) =>
        throw new NotSupportedException();

    /// <summary>The events of a subscription's root field.</summary>
    public virtual IAsyncEnumerable<object?>? Subscribe(object? parent, FieldContext context) => null;

    /// <summary>Takes the results of tasks that were not complete when they were started.</summary>
    protected static async ValueTask AwaitAsync<TValue>(List<(int Index, ValueTask<TValue> Task)> pending, FieldDefinition field, object?[] results, IFailures failures)
    {
        foreach (var (index, task) in pending)
        {
            try
            {
                results[index] = await task.ConfigureAwait(false);
            }
            catch (Exception exception) when (failures.IsOfField(exception))
            {
                results[index] = failures.Of(exception, field);
            }
        }
    }
}
