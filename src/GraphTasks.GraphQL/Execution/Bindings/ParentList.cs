using System.Collections;

namespace GraphTasks.GraphQL.Execution.Bindings;

/// <summary>The parents of a batch, typed.</summary>
internal sealed class ParentList<T>(ReadOnlyMemory<object?> parents) : IReadOnlyList<T>
{
    public int Count => parents.Length;

    public T this[int index] => (T)parents.Span[index]!;

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < parents.Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
