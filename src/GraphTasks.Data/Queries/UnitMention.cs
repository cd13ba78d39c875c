namespace GraphTasks.Data.Queries;

/// <summary>A name that ledgers printed for a unit.</summary>
/// <param name="UnitKey">The unit's key.</param>
/// <param name="Mention">The name as printed.</param>
/// <param name="Count">How many assignments print it.</param>
public sealed record UnitMention(string UnitKey, string Mention, int Count);
