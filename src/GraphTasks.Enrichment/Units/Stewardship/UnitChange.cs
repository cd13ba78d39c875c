namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>A unit before and after a decision; null where it did not exist.</summary>
public sealed record UnitChange(string UnitId, Unit? Before, Unit? After);
