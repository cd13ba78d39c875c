using GraphTasks.Data.Model;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>A decision about themes with the work that follows from it.</summary>
/// <param name="Decision">The entry of the log.</param>
/// <param name="Retagging">The tasks that are to be tagged anew in the background, or null where that was done at once.</param>
public sealed record ThemeOutcome(StoredDecision Decision, StoredRetagging? Retagging);
