namespace GraphTasks.Data.Queries;

/// <summary>Pages of lists that are not read from the store but computed whole.</summary>
public static class ListPage
{
    /// <summary>Cuts a page out of a list.</summary>
    /// <typeparam name="T">The entries' type.</typeparam>
    /// <param name="all">All entries, by ascending key (ordinal).</param>
    /// <param name="keyOf">The unique key of an entry.</param>
    /// <param name="page">Which page.</param>
    public static Page<T> Of<T>(IReadOnlyList<T> all, Func<T, string> keyOf, PageRequest page)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(keyOf);
        ArgumentNullException.ThrowIfNull(page);
        var start = page.After is { } after ? all.Count(entry => string.CompareOrdinal(keyOf(entry), after.Key) <= 0) : 0;
        var end = page.Before is { } before ? all.Count(entry => string.CompareOrdinal(keyOf(entry), before.Key) < 0) : all.Count;
        var from = page.Backwards ? Math.Max(start, end - page.Count) : start;
        var to = page.Backwards ? end : Math.Min(end, start + page.Count);
        return new([.. Enumerable.Range(from, Math.Max(0, to - from)).Select(i => new Edge<T>(all[i], entry => new Cursor(null, keyOf(entry)).ToString()))],
            HasNextPage: to < all.Count, HasPreviousPage: from > 0, Count: () => all.Count);
    }
}
