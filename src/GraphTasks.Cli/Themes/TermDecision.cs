using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary>One edit of the theme lexicon.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Edit">What was changed.</param>
/// <param name="Undoes">The number of the edit that this one undoes, or null.</param>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why.</param>
/// <param name="VersionBefore">The lexicon's version before.</param>
/// <param name="VersionAfter">Its version afterwards.</param>
internal sealed record TermDecision(int Number, LexiconEdit Edit, int? Undoes, string By, DateTimeOffset At, string Why, string VersionBefore, string VersionAfter);
