namespace GraphTasks.Data.Queries;

/// <summary>One page of a connection.</summary>
/// <typeparam name="T">The entries' type.</typeparam>
/// <param name="Edges">The entries in order.</param>
/// <param name="HasNextPage">Whether there is more after them.</param>
/// <param name="HasPreviousPage">Whether there is more before them.</param>
/// <param name="Count">Counts all entries on all pages; costs a query.</param>
public sealed record Page<T>(IReadOnlyList<Edge<T>> Edges, bool HasNextPage, bool HasPreviousPage, Func<int> Count);
