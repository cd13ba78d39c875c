namespace GraphTasks.Enrichment.Themes;

/// <summary>How texts and terms are compared: without quotation marks and white space, in half-width small letters.</summary>
public static class TermText
{
    /// <summary>A text as terms are looked for in it.</summary>
    public static string Normal(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(NormalizedText.Of(text).Characters);
    }

    /// <summary>The parts of a lexicon's term that stand in one piece: both of a phrase <c>A…B</c>, else the term itself; in normal form.</summary>
    public static IReadOnlyList<string> Parts(string term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return [.. term.Split(LexiconTerm.Gap).Select(Normal).Where(part => part.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Whether an edit of a term can change the themes of a text: it holds a part of the term. One part of a phrase is enough,
    /// for it hides the shorter terms inside it even where the phrase is not complete.
    /// </summary>
    /// <param name="term">The term.</param>
    /// <param name="texts">The texts, in normal form.</param>
    public static bool Touches(string term, params ReadOnlySpan<string> texts)
    {
        foreach (var part in Parts(term))
            foreach (var text in texts)
                if (text.Contains(part, StringComparison.Ordinal))
                    return true;
        return false;
    }
}
