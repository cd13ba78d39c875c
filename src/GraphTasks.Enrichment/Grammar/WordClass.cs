namespace GraphTasks.Enrichment.Grammar;

/// <summary>A class of words that the grammar treats alike. The longest word counts where several stand at one place.</summary>
internal sealed class WordClass
{
    private readonly Dictionary<char, GrammarWord[]> _byFirst;
    private readonly Dictionary<char, GrammarWord[]> _byLast;

    public WordClass(IEnumerable<GrammarWord> words)
    {
        var longestFirst = words.OrderByDescending(word => word.Text.Length).ToArray();
        _byFirst = longestFirst.GroupBy(word => word.Text[0]).ToDictionary(group => group.Key, group => group.ToArray());
        _byLast = longestFirst.GroupBy(word => word.Text[^1]).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The length of the word that begins at a place, or 0.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && _byFirst.TryGetValue(text[at], out var words))
            foreach (var word in words)
                if (word.StandsAt(text, at))
                    return word.Text.Length;
        return 0;
    }

    /// <summary>The length of the word that ends at a place, or 0.</summary>
    public int LengthBefore(ReadOnlySpan<char> text, int end)
    {
        if (end > 0 && _byLast.TryGetValue(text[end - 1], out var words))
            foreach (var word in words)
                if (word.StandsAt(text[..end], end - word.Text.Length))
                    return word.Text.Length;
        return 0;
    }

    /// <summary>Whether one of the words stands anywhere in a text.</summary>
    public bool OccursIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (LengthAt(text, i) > 0)
                return true;
        return false;
    }

    /// <summary>The words that a text holds.</summary>
    public IEnumerable<string> All(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (LengthAt(text, i) is var length and > 0)
                yield return text.Substring(i, length);
    }
}
