namespace GraphTasks.Enrichment.Statistics;

/// <summary>How many tasks a unit answers for.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Lead">The tasks that it leads (牵头).</param>
/// <param name="Support">The tasks that it supports (配合) and does not lead.</param>
public sealed record UnitWorkload(string Unit, int Lead, int Support)
{
    /// <summary>All tasks that the unit answers for.</summary>
    public int Total => Lead + Support;
}
