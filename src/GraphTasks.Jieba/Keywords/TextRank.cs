namespace GraphTasks.Jieba.Keywords;

/// <summary>
/// Finds the keywords of a text by which words stand close to one another, exactly as <c>jieba.analyse.textrank</c> does, to the
/// last bit of the weights; may be used by many threads at once.
/// </summary>
/// <param name="tagger">Cuts and tags the texts.</param>
/// <param name="stopWords">Words that are no keywords; <see cref="StopWords.Default"/> for null.</param>
public sealed class TextRank(PosTagger tagger, StopWords? stopWords = null)
{
    private const int Span = 5;

    private readonly StopWords _stopWords = stopWords ?? StopWords.Default;

    /// <summary>The parts of speech that are kept unless others are named: places, nouns, verbal nouns, verbs.</summary>
    public static IReadOnlyCollection<string> DefaultTags { get; } = ["ns", "n", "vn", "v"];

    /// <summary>The keywords of a text, the heaviest first; a word without another kept word near it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="top">How many at most; 0 for all.</param>
    /// <param name="tags">The parts of speech (词性) to keep; <see cref="DefaultTags"/> for null.</param>
    /// <param name="withTag">Whether the same word with another tag is another keyword (Jieba's <c>withFlag</c>).</param>
    public List<Keyword> Extract(string text, int top = 20, IReadOnlyCollection<string>? tags = null, bool withTag = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        var graph = new WordGraph();
        foreach (var ((from, to), count) in Neighbours(text, tags ?? DefaultTags, withTag))
            graph.Connect(from, to, count);
        return KeywordRanking.Heaviest(graph.Rank().Select(node => new Keyword(node.Word, node.Tag, node.Rank)), top);
    }

    // The distance counts all words, also those that are left out.
    private OrderedDictionary<((string Word, string? Tag) From, (string Word, string? Tag) To), long> Neighbours(string text, IReadOnlyCollection<string> tags, bool withTag)
    {
        var pairs = new OrderedDictionary<((string, string?), (string, string?)), long>();
        var window = new Queue<(string Word, string? Tag)?>();
        var words = new Dictionary<string, string>().GetAlternateLookup<ReadOnlySpan<char>>();
        // A pair counts where its first word begins, so the window looks ahead: its first word is dealt with when it is full.
        foreach (var token in tagger.Enumerate(text))
        {
            var word = text.AsSpan(token.Start, token.Length);
            window.Enqueue(tags.Contains(token.Tag) && _stopWords.Allow(word) ? (Intern(word), withTag ? token.Tag : null) : null);
            if (window.Count == Span)
                Pair(window, pairs);
        }

        while (window.Count > 0)
            Pair(window, pairs);
        return pairs;

        string Intern(ReadOnlySpan<char> word)
        {
            if (!words.TryGetValue(word, out var known))
                words[word] = known = word.ToString();
            return known;
        }
    }

    private static void Pair(Queue<(string, string?)?> window, OrderedDictionary<((string, string?), (string, string?)), long> pairs)
    {
        if (window.Dequeue() is not { } first)
            return;
        foreach (var other in window)
            if (other is { } second)
                pairs[(first, second)] = pairs.GetValueOrDefault((first, second)) + 1;
    }
}
