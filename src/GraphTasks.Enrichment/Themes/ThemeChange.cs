namespace GraphTasks.Enrichment.Themes;

/// <summary>What a change of the lexicon does to one task.</summary>
/// <param name="Task">The task's number in the index.</param>
/// <param name="Gained">The themes that it gets.</param>
/// <param name="Lost">The themes that it loses.</param>
/// <param name="Before">Its primary theme before.</param>
/// <param name="After">Its primary theme afterwards.</param>
public sealed record ThemeChange(int Task, IReadOnlyList<string> Gained, IReadOnlyList<string> Lost, string Before, string After);
