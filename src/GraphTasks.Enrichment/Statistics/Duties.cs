namespace GraphTasks.Enrichment.Statistics;

/// <summary>The units that answer for one task, by name or identity, collectives expanded or not as the caller wishes.</summary>
/// <param name="Lead">The lead units (牵头责任单位).</param>
/// <param name="Support">The supporting units (责任单位, 配合单位).</param>
public sealed record Duties(IReadOnlyList<string> Lead, IReadOnlyList<string> Support);
