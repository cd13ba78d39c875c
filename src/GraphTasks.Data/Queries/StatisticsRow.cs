namespace GraphTasks.Data.Queries;

/// <summary>The number of tasks that share some values.</summary>
/// <param name="Keys">
/// The values, one for each dimension asked for: a code, a key, a year, or LEAD or SUPPORTING; null where a task has none.
/// </param>
/// <param name="Count">The number of tasks; each counts once.</param>
/// <param name="Lights">How many of them have each light, in the spelling of the public schema; those with none are left out.</param>
/// <param name="OverdueCount">How many of them are overdue.</param>
/// <param name="Completion">The mean completion of those that are measurable, in percent, or null.</param>
public sealed record StatisticsRow(IReadOnlyList<string?> Keys, int Count, IReadOnlyDictionary<string, int> Lights, int OverdueCount, double? Completion);
