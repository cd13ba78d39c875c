namespace GraphTasks.Jieba.Keywords;

/// <summary>
/// Finds the keywords of a text by how often a word stands in it and how rarely elsewhere, exactly as <c>jieba.analyse.extract_tags</c>
/// does, to the last bit of the weights; may be used by many threads at once.
/// </summary>
/// <param name="tagger">Cuts texts; plainly, with the tagger's dictionary, unless parts of speech are asked for.</param>
/// <param name="idf">The inverse document frequencies.</param>
/// <param name="stopWords">Words that are no keywords; <see cref="StopWords.Default"/> for null.</param>
public sealed class TfIdf(PosTagger tagger, IdfTable idf, StopWords? stopWords = null)
{
    private readonly JiebaSegmenter _segmenter = new(tagger.Dictionary);
    private readonly StopWords _stopWords = stopWords ?? StopWords.Default;

    /// <summary>The keywords of a text, the heaviest first; of equal ones the one that comes first in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="top">How many at most; 0 for all.</param>
    /// <param name="tags">The parts of speech (词性) to keep; all for null or none, and then the text is cut without tagging.</param>
    /// <param name="withTag">Whether the same word with another tag is another keyword (Jieba's <c>withFlag</c>); of no effect without <paramref name="tags"/>.</param>
    public List<Keyword> Extract(string text, int top = 20, IReadOnlyCollection<string>? tags = null, bool withTag = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        var counts = tags is { Count: > 0 } ? CountTagged(text, tags, withTag) : Count(text);
        var total = (double)counts.Values.Sum();
        return KeywordRanking.Heaviest(counts.Select(pair => new Keyword(pair.Key.Word, pair.Key.Tag, pair.Value * (idf[pair.Key.Word] / total))), top);
    }

    private OrderedDictionary<(string Word, string? Tag), long> Count(string text)
    {
        var counts = new OrderedDictionary<(string, string?), long>();
        foreach (var token in _segmenter.Enumerate(text))
            Add(counts, text.AsSpan(token.Start, token.Length), null);
        return counts;
    }

    private OrderedDictionary<(string Word, string? Tag), long> CountTagged(string text, IReadOnlyCollection<string> tags, bool withTag)
    {
        var counts = new OrderedDictionary<(string, string?), long>();
        foreach (var token in tagger.Enumerate(text))
            if (tags.Contains(token.Tag))
                Add(counts, text.AsSpan(token.Start, token.Length), withTag ? token.Tag : null);
        return counts;
    }

    private void Add(OrderedDictionary<(string, string?), long> counts, ReadOnlySpan<char> word, string? tag)
    {
        if (!_stopWords.Allow(word))
            return;
        var key = (word.ToString(), tag);
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}
