namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>One thing that is wrong with what a steward wants to decide.</summary>
/// <param name="Field">The input that is to blame; a part of one by its path (<c>members.2.fromYear</c>).</param>
/// <param name="Code">NOT_FOUND, CONFLICT, INVALID, STALE_VERSION, DEPENDENT_DECISION, or the code of a rule for inputs.</param>
/// <param name="Message">What is wrong, for the steward.</param>
public sealed record StewardError(string Field, string Code, string Message);
