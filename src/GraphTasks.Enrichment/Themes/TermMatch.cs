namespace GraphTasks.Enrichment.Themes;

/// <summary>An occurrence of a term.</summary>
/// <param name="Index">The term's position in the automaton's list.</param>
/// <param name="Start">The first character, in the normalized text.</param>
/// <param name="End">The character after the last.</param>
internal readonly record struct TermMatch(int Index, int Start, int End);
