using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Execution.Writing;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>The root field of a subscription: each event of the source stream is a value of the field.</summary>
internal sealed class StreamBinding<TParent, TValue> : FieldBinding
{
    private readonly Func<TParent, FieldContext, IAsyncEnumerable<TValue>> _source;

    public StreamBinding(Func<TParent, FieldContext, IAsyncEnumerable<TValue>> source, ValueWriter? leaf)
    {
        _source = source;
        Leaf = leaf;
    }

    public override IAsyncEnumerable<object?> Subscribe(object? parent, FieldContext context) =>
        Boxed(_source((TParent)parent!, context), context.Cancellation);

    private static async IAsyncEnumerable<object?> Boxed(IAsyncEnumerable<TValue> source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var value in source.WithCancellation(cancellation).ConfigureAwait(false))
            yield return value;
    }
}
