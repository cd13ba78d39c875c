using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>Named elements in the order of the SDL, found by name in constant time.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "A table of names is what it is; Collection would say less.")]
public sealed class NameTable<T> : IReadOnlyList<T>
    where T : class, INamed
{
    // Up to this many names, looking at each is quicker than hashing.
    private const int Few = 6;

    private readonly T[] _items;
    private readonly FrozenDictionary<string, T>? _byName;

    internal NameTable(IEnumerable<T> items)
    {
        _items = items.ToArray();
        if (_items.Length > Few)
            _byName = _items.ToFrozenDictionary(item => item.Name, StringComparer.Ordinal);
    }

    /// <summary>A table without elements.</summary>
    internal static NameTable<T> Empty { get; } = new([]);

    /// <summary>How many elements there are.</summary>
    public int Count => _items.Length;

    /// <summary>The element at a position of the SDL's order.</summary>
    public T this[int index] => _items[index];

    /// <summary>The element of that name, or null.</summary>
    public T? Find(string name)
    {
        if (_byName is not null)
            return _byName.GetValueOrDefault(name);
        foreach (var item in _items)
            if (item.Name == name)
                return item;
        return null;
    }

    /// <summary>True when there is an element of that name.</summary>
    public bool Contains(string name) => Find(name) is not null;

    /// <summary>The elements as a span, for loops that must not allocate.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
