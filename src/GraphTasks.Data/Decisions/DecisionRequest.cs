namespace GraphTasks.Data.Decisions;

/// <summary>Who decides, why, over what, and whether for good.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Why">The reason in the steward's words.</param>
/// <param name="ExpectedVersion">The version of the dictionaries that the steward saw; null skips the check.</param>
/// <param name="Preview">Whether all is done and taken back at once, to see what would change.</param>
public sealed record DecisionRequest(string Actor, string Why, string? ExpectedVersion = null, bool Preview = false);
