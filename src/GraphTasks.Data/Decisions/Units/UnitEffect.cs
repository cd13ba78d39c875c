namespace GraphTasks.Data.Decisions.Units;

/// <summary>What a decision changes in the store.</summary>
/// <param name="Tasks">The number of tasks in which some assignment changes.</param>
/// <param name="ResolvedDelta">By how many more (or fewer) printed names are resolved.</param>
/// <param name="Names">The printed names whose body changes.</param>
/// <param name="Units">The units whose record or number of tasks changes.</param>
/// <param name="Conflicts">The names that become one body though they stand in one cell.</param>
public sealed record UnitEffect(int Tasks, int ResolvedDelta, IReadOnlyList<NameEffect> Names, IReadOnlyList<UnitTotals> Units, IReadOnlyList<CellConflict> Conflicts)
{
    /// <summary>Nothing changes.</summary>
    internal static UnitEffect None { get; } = new(0, 0, [], [], []);
}
