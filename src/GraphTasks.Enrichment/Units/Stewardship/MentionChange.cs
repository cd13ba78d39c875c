namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>A mention that a decision gives another body (null: unresolved).</summary>
public sealed record MentionChange(string Mention, string JurisdictionId, int? Year, string? BeforeUnitId, string? AfterUnitId);
