namespace GraphTasks.Data.Queries;

/// <summary>The number of tasks that share some values.</summary>
/// <param name="Keys">
/// The values, one for each dimension asked for: a code, a key, a year, or LEAD or SUPPORTING; null where a task has none.
/// </param>
/// <param name="Count">The number of tasks; each counts once.</param>
public sealed record StatisticsRow(IReadOnlyList<string?> Keys, int Count);
