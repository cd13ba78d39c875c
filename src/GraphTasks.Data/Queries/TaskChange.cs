namespace GraphTasks.Data.Queries;

/// <summary>The last change of a task: it was written, or removed.</summary>
/// <param name="Key">The task's natural key.</param>
/// <param name="SortKey">The task's sort key.</param>
/// <param name="Version">The store's version that the change made.</param>
/// <param name="At">When.</param>
/// <param name="Removed">Whether the task is gone.</param>
public sealed record TaskChange(string Key, string SortKey, long Version, DateTime At, bool Removed);
