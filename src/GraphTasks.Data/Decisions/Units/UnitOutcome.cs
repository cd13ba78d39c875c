using GraphTasks.Data.Model;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>A decision about units with what it changes.</summary>
/// <param name="Decision">The entry of the log; of a preview, the one that would be written.</param>
/// <param name="Effect">What it changes in the store.</param>
public sealed record UnitOutcome(StoredDecision Decision, UnitEffect Effect);
