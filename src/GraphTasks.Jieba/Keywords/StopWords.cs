using System.Collections.Frozen;
using GraphTasks.Jieba.Packing;

namespace GraphTasks.Jieba.Keywords;

/// <summary>Words that are never keywords; immutable. A word is compared in lower case.</summary>
public sealed class StopWords
{
    private readonly FrozenSet<string> _words;

    private StopWords(IEnumerable<string> words) => _words = words.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The English words that Jieba always leaves out.</summary>
    public static StopWords Default { get; } = new(
        ("all an and are as at be by can for from has have if in is it not of on one or that the then this to we which with you").Split(' '));

    /// <summary>These words and those of a list, one a line, in lower case (Jieba's <c>set_stop_words</c>).</summary>
    /// <param name="lines">The list; nothing is trimmed.</param>
    /// <param name="name">What to call the list in messages.</param>
    /// <exception cref="JiebaFormatException">The text is not UTF-8.</exception>
    public StopWords With(TextReader lines, string name = "stop words")
    {
        ArgumentNullException.ThrowIfNull(lines);
        return new StopWords(_words.Concat(new NamedText(lines, name).RawLines()));
    }

    /// <summary>Whether a word may be a keyword: at least two characters (code points) within white space, and none of these.</summary>
    internal bool Allow(ReadOnlySpan<char> word)
    {
        var from = 0;
        var to = word.Length;
        while (from < to && Cutting.Characters.IsWhiteSpace(word[from]))
            from++;
        while (to > from && Cutting.Characters.IsWhiteSpace(word[to - 1]))
            to--;
        var units = to - from;
        if (units < 2 || (units == 2 && char.IsSurrogatePair(word[from], word[from + 1])))
            return false;
        return !_words.Contains(word.ToString().ToLowerInvariant());
    }
}
