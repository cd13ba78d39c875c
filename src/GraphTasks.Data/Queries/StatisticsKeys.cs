namespace GraphTasks.Data.Queries;

/// <summary>Compares the values of several dimensions: the first that differ decide, missing ones come first.</summary>
internal sealed class StatisticsKeys : IComparer<string?[]>, IEqualityComparer<string?[]>
{
    public static StatisticsKeys Order { get; } = new();

    public int Compare(string?[]? x, string?[]? y) => x.AsSpan().SequenceCompareTo(y, StringComparer.Ordinal);

    public bool Equals(string?[]? x, string?[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(string?[] keys)
    {
        var hash = 0;
        foreach (var key in keys)
            hash = HashCode.Combine(hash, key);
        return hash;
    }
}
