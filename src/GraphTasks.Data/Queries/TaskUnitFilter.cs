namespace GraphTasks.Data.Queries;

/// <summary>A unit that answers for a task; what is given must hold for one and the same assignment.</summary>
/// <param name="Keys">Keys of units, or null.</param>
/// <param name="Name">A recorded or printed name, or null.</param>
/// <param name="Role">The role, or null for either.</param>
/// <param name="WithCollectives">Whether tasks count that a collective (各县(市)区政府) answers for to which the unit belongs in the document's year.</param>
public sealed record TaskUnitFilter(IReadOnlyList<string>? Keys, string? Name, AssignmentRole? Role, bool WithCollectives = false);
