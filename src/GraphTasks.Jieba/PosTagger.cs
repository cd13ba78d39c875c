using GraphTasks.Jieba.Cutting;

namespace GraphTasks.Jieba;

/// <summary>Cuts text into words with part-of-speech tags exactly as <c>jieba.posseg</c> 0.42.1 does; may be used by many threads at once.</summary>
/// <param name="dictionary">The dictionary to cut with.</param>
/// <param name="model">The model for words that the dictionary lacks.</param>
/// <remarks>
/// Not always the words of <see cref="JiebaSegmenter"/>: when tagging, Jieba does not count <c>%</c> and <c>-</c> to the characters
/// of words, and ignores which words were deleted. Where Jieba's own search fails with an error, because no state of its
/// model leads on, the most probable state before does. Only in a stretch of more than 16,384 Han characters, letters and digits
/// without any other character between them may the result differ from jieba's: it is cut in windows, so that memory stays bounded.
/// </remarks>
public sealed class PosTagger(JiebaDictionary dictionary, TagModel model)
{
    private readonly Pool<TagCutter> _cutters = new(() => new TagCutter(dictionary, model));

    /// <summary>The dictionary that this cuts with.</summary>
    public JiebaDictionary Dictionary { get; } = dictionary;

    /// <summary>Goes through the tagged tokens of a text without allocating per token.</summary>
    /// <param name="text">The text; lone surrogates are tokens of their own.</param>
    /// <param name="hmm">Whether to find words that the dictionary lacks with the model.</param>
    public TagEnumerator Enumerate(ReadOnlySpan<char> text, bool hmm = true) => new(this, text, hmm);

    /// <summary>The words of a text with their tags (<c>posseg.lcut</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="hmm">Whether to find words that the dictionary lacks with the model.</param>
    public List<TaggedWord> Cut(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<TaggedWord>();
        using var tokens = Enumerate(text, hmm);
        while (tokens.MoveNext())
            words.Add(new TaggedWord(tokens.CurrentText.ToString(), tokens.Current.Tag, tokens.Current.Start));
        return words;
    }

    internal TagCutter Rent()
    {
        var cutter = _cutters.Rent();
        cutter.Tokens.Clear();
        return cutter;
    }

    internal void Return(TagCutter cutter) => _cutters.Return(cutter);
}
