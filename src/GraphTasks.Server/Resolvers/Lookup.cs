namespace GraphTasks.Server.Resolvers;

/// <summary>Finds, with one query, the object that each parent names by its key.</summary>
internal static class Lookup
{
    public static IReadOnlyList<TValue?> ByKey<TParent, TValue>(IReadOnlyList<TParent> parents, Func<TParent, string?> keyOf,
        Func<IReadOnlyCollection<string>, IReadOnlyList<TValue>> read, Func<TValue, string> keyOfValue)
        where TValue : class
    {
        var keys = parents.Select(keyOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (keys.Count == 0)
            return new TValue?[parents.Count];
        var values = read(keys).ToDictionary(keyOfValue, StringComparer.Ordinal);
        return [.. parents.Select(parent => keyOf(parent) is { } key ? values.GetValueOrDefault(key) : null)];
    }
}
