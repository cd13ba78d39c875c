namespace GraphTasks.Enrichment.Themes;

/// <summary>One line of the theme lexicon: a term that speaks for a theme.</summary>
/// <param name="Term">
/// The term, without quotation marks. <c>A…B</c> is a phrase: A, then B in the same clause within ten characters.
/// </param>
/// <param name="Theme">The theme's code, or <c>-</c> for an exclusion, which hides the shorter terms inside it.</param>
/// <param name="Weight">How strongly it speaks: about 3 for a term of the theme alone, 2 for a usual one, below 1 for a hint.</param>
/// <param name="Note">The steward's note; may be empty.</param>
public sealed record LexiconTerm(string Term, string Theme, double Weight, string Note)
{
    /// <summary>The code that marks an exclusion.</summary>
    public const string Exclusion = "-";

    /// <summary>The mark between the two parts of a phrase.</summary>
    public const char Gap = '…';
}
