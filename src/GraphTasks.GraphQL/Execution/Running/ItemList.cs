namespace GraphTasks.GraphQL.Execution.Running;

/// <summary>The items of a list; those of an array, which most are, without a call through an interface for each.</summary>
internal readonly struct ItemList
{
    private readonly object?[]? _array;
    private readonly IReadOnlyList<object?>? _list;

    public ItemList(object value)
    {
        _array = value as object?[];
        _list = _array is null ? (IReadOnlyList<object?>)value : null;
        Count = _array?.Length ?? _list!.Count;
    }

    public int Count { get; }

    public object? this[int index] => _array is not null ? _array[index] : _list![index];

    /// <summary>The items as objects of their own, to put others among them.</summary>
    public object?[] Copy()
    {
        var copy = new object?[Count];
        for (var i = 0; i < copy.Length; i++)
            copy[i] = this[i];
        return copy;
    }
}
