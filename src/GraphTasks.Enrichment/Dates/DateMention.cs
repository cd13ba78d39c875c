namespace GraphTasks.Enrichment.Dates;

/// <summary>A date or a period named in a text.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Repair">What was restored, or null.</param>
internal sealed record DateMention(DateOnly? Start, DateOnly? End, TextSpan Span, string Rule, string? Repair);
