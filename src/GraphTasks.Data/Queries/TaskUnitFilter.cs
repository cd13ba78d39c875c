namespace GraphTasks.Data.Queries;

/// <summary>A unit that answers for a task; what is given must hold for one and the same assignment.</summary>
/// <param name="Keys">Keys of units, or null.</param>
/// <param name="Name">A recorded or printed name, or null.</param>
/// <param name="Role">The role, or null for either.</param>
public sealed record TaskUnitFilter(IReadOnlyList<string>? Keys, string? Name, AssignmentRole? Role);
