namespace GraphTasks.Enrichment.Statistics;

/// <summary>Two units and the tasks that both answer for; the first comes before the second in ordinal order.</summary>
/// <param name="First">One unit.</param>
/// <param name="Second">The other unit.</param>
/// <param name="Tasks">How many tasks name both.</param>
public sealed record Cooperation(string First, string Second, int Tasks);
