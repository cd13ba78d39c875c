namespace GraphTasks.Enrichment.Targets;

/// <summary>A target stated in words: its place and what it means.</summary>
internal sealed record WordedTarget(TextSpan Span, Comparator Comparator, string Rule, decimal? Value, string? Reference);
