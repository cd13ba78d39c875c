namespace GraphTasks.Data.Decisions.Units;

/// <summary>A decision about units: one entry of the log or, in bulk, several, each with what it changes in the store.</summary>
public abstract record UnitDecision : Decision<IReadOnlyList<UnitOutcome>>;
