using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.Execution;

/// <summary>Objects that wait to be used again, a bounded number of them. Safe for several threads.</summary>
internal sealed class Kept<T>(int most)
    where T : class
{
    private readonly T[] _items = new T[most];
    private readonly Lock _changing = new();
    private int _count;

    /// <summary>Takes the one that came last.</summary>
    public bool TryTake([NotNullWhen(true)] out T? item)
    {
        lock (_changing)
        {
            item = _count == 0 ? null : _items[--_count];
            return item is not null;
        }
    }

    /// <summary>Keeps one, where there is room.</summary>
    public void Add(T item)
    {
        lock (_changing)
            if (_count < most)
                _items[_count++] = item;
    }
}
