using GraphTasks.Enrichment.Lights;

namespace GraphTasks.Enrichment.Statistics;

/// <summary>What statistics count of one task.</summary>
/// <param name="Duties">The units that answer for it, collectives expanded or not as the caller wishes.</param>
/// <param name="Themes">The codes of its themes, the primary one first.</param>
/// <param name="Jurisdiction">The jurisdiction that its document speaks for, or null.</param>
/// <param name="Year">The year that it is for, or null.</param>
/// <param name="Document">Its document.</param>
/// <param name="Light">Its light.</param>
/// <param name="Completions">The completion of each measurable target, in percent.</param>
/// <param name="Overdue">Whether it is overdue.</param>
public sealed record TaskFacts(
    Duties Duties, IReadOnlyList<string> Themes, string? Jurisdiction, int? Year, string Document,
    Light Light, IReadOnlyList<decimal> Completions, bool Overdue);
