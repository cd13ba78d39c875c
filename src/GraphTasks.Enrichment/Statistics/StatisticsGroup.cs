using GraphTasks.Enrichment.Lights;

namespace GraphTasks.Enrichment.Statistics;

/// <summary>The counts of one group of tasks.</summary>
/// <param name="Key">The group's values, in the order of the dimensions asked for; null where a task has none.</param>
/// <param name="Tasks">The number of tasks.</param>
/// <param name="Lights">How many tasks show each light; lights that none shows are left out.</param>
/// <param name="MeanCompletion">The mean completion of all measurable targets in percent, each counted to at most 100; null where none is.</param>
/// <param name="Overdue">The number of tasks overdue.</param>
public sealed record StatisticsGroup(
    IReadOnlyList<string?> Key, int Tasks, IReadOnlyDictionary<Light, int> Lights, decimal? MeanCompletion, int Overdue);
