namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>Who decides, when and why, and what the machine thought at that time.</summary>
/// <param name="By">The steward.</param>
/// <param name="At">The moment, handed in by the caller.</param>
/// <param name="Why">The reason in the steward's words.</param>
/// <param name="Score">The machine's score of what was decided, 0 to 1; null when it had none.</param>
/// <param name="Rank">Its place among the machine's candidates, from 1; null when it was not among them.</param>
public sealed record StewardContext(string By, DateTimeOffset At, string Why, double? Score, int? Rank);
