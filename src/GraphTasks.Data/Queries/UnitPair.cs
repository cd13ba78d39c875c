namespace GraphTasks.Data.Queries;

/// <summary>Two units that answer for the same tasks.</summary>
/// <param name="First">The key of one.</param>
/// <param name="Second">The key of the other, which sorts after it.</param>
/// <param name="Count">The number of tasks that both answer for, in whatever role.</param>
public sealed record UnitPair(string First, string Second, int Count);
