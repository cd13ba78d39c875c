namespace GraphTasks.Enrichment.Grammar;

/// <summary>A word of the grammar with what may not stand beside it.</summary>
/// <param name="Text">The word.</param>
/// <param name="NotAfter">The word is none where one of these stands directly before it (节约 is no 约).</param>
/// <param name="NotBefore">The word is none where one of these follows it (到位 is no 到).</param>
internal sealed record GrammarWord(string Text, string[] NotAfter, string[] NotBefore)
{
    public bool StandsAt(ReadOnlySpan<char> text, int at)
    {
        if (at < 0 || !text[at..].StartsWith(Text, StringComparison.Ordinal))
            return false;
        foreach (var word in NotAfter)
            if (text[..at].EndsWith(word, StringComparison.Ordinal))
                return false;
        foreach (var word in NotBefore)
            if (text[(at + Text.Length)..].StartsWith(word, StringComparison.Ordinal))
                return false;
        return true;
    }
}
