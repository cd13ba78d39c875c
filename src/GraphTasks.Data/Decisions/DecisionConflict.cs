using GraphTasks.Data.Model;

namespace GraphTasks.Data.Decisions;

/// <summary>A decision of the log that does not fit the dictionaries' files any more: it is not in force until a steward acts.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Reason">Why it does not fit.</param>
public sealed record DecisionConflict(StoredDecision Decision, string Reason);
