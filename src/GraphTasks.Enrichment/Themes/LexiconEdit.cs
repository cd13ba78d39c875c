namespace GraphTasks.Enrichment.Themes;

/// <summary>A change of one term of one theme: adds it (no before), retires it (no after) or changes its weight or note.</summary>
/// <param name="Term">The term.</param>
/// <param name="Theme">The theme's code, or <c>-</c>.</param>
/// <param name="Before">What stands in the lexicon before the edit, or null.</param>
/// <param name="After">What stands in it afterwards, of the same term and theme, or null.</param>
public sealed record LexiconEdit(string Term, string Theme, LexiconTerm? Before, LexiconTerm? After);
