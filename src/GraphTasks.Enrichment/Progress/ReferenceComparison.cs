namespace GraphTasks.Enrichment.Progress;

/// <summary>How a reported rate stands to a named average (高于全省0.3个百分点).</summary>
/// <param name="Above">Whether it lies above.</param>
/// <param name="Gap">The printed or computed distance in percentage points, below zero where it lies below; null where only the side is said.</param>
public sealed record ReferenceComparison(bool Above, decimal? Gap);
