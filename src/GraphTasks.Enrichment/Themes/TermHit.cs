namespace GraphTasks.Enrichment.Themes;

/// <summary>A term's meaning at a place of a normalized text.</summary>
/// <param name="Theme">The theme's index, or -1 for an exclusion.</param>
/// <param name="Term">The lexicon's line.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last.</param>
internal readonly record struct TermHit(int Theme, LexiconTerm Term, int Start, int End);
