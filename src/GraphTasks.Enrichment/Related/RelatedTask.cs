namespace GraphTasks.Enrichment.Related;

/// <summary>A task with the same commitment as another.</summary>
/// <param name="Key">The task's identity.</param>
/// <param name="Score">How much the two share, 0 to 1.</param>
/// <param name="Reasons">What they share, the weightiest first: words, units, targets, themes.</param>
public sealed record RelatedTask(string Key, double Score, IReadOnlyList<string> Reasons);
