namespace GraphTasks.Data.Decisions.Units;

/// <summary>An alarm: two names stand in one cell, which speaks for two bodies, and a decision makes them one.</summary>
/// <param name="UnitKey">The body that both would be.</param>
/// <param name="Mention">A name as printed.</param>
/// <param name="Other">The other name.</param>
/// <param name="Tasks">In how many tasks they stand together.</param>
public sealed record CellConflict(string UnitKey, string Mention, string Other, int Tasks);
