using GraphTasks.Jieba.Cutting;

namespace GraphTasks.Jieba;

/// <summary>
/// Cuts Chinese text into words exactly as Python's jieba 0.42.1 does. Cheap to make for each snapshot of a dictionary; may be
/// used by many threads at once. Positions count UTF-16 code units.
/// </summary>
/// <param name="dictionary">The dictionary to cut with.</param>
/// <remarks>
/// Only in a stretch of more than 262,144 Han characters, letters and digits without any other character between them may the
/// result differ from jieba's: it is cut in windows, so that memory stays bounded.
/// </remarks>
public sealed class JiebaSegmenter(JiebaDictionary dictionary)
{
    private readonly Pool<TextCutter> _cutters = new(() => new TextCutter(dictionary));

    /// <summary>The dictionary that this cuts with.</summary>
    public JiebaDictionary Dictionary { get; } = dictionary;

    /// <summary>Goes through the tokens of a text without allocating per token.</summary>
    /// <param name="text">The text; lone surrogates are tokens of their own.</param>
    /// <param name="mode">How finely to cut.</param>
    /// <param name="hmm">Whether to find words that the dictionary lacks with the hidden Markov model; of no effect in full mode.</param>
    public TokenEnumerator Enumerate(ReadOnlySpan<char> text, CutMode mode = CutMode.Precise, bool hmm = true) => new(this, text, mode, hmm);

    /// <summary>The words of a text (Jieba's <c>lcut</c>; with <see cref="CutMode.Search"/>, <c>lcut_for_search</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="mode">How finely to cut.</param>
    /// <param name="hmm">Whether to use the model; of no effect in full mode.</param>
    public List<string> Cut(string text, CutMode mode = CutMode.Precise, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        using var tokens = Enumerate(text, mode, hmm);
        while (tokens.MoveNext())
            words.Add(tokens.CurrentText.ToString());
        return words;
    }

    /// <summary>Every word that a text holds, overlapping (Jieba's <c>lcut</c> with <c>cut_all</c>), and empty pieces beside white space.</summary>
    /// <param name="text">The text.</param>
    public List<string> CutAll(string text) => Cut(text, CutMode.Full);

    /// <summary>The words of a text, each preceded by the shorter words in it (Jieba's <c>lcut_for_search</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="hmm">Whether to use the model.</param>
    public List<string> CutForSearch(string text, bool hmm = true) => Cut(text, CutMode.Search, hmm);

    /// <summary>The words of a text with their places (Jieba's <c>tokenize</c>, except that places count UTF-16 code units).</summary>
    /// <param name="text">The text.</param>
    /// <param name="mode">How finely to cut.</param>
    /// <param name="hmm">Whether to use the model; of no effect in full mode.</param>
    public List<Word> Tokenize(string text, CutMode mode = CutMode.Precise, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<Word>();
        using var tokens = Enumerate(text, mode, hmm);
        while (tokens.MoveNext())
            words.Add(new Word(tokens.CurrentText.ToString(), tokens.Current.Start, tokens.Current.End));
        return words;
    }

    internal TextCutter Rent()
    {
        var cutter = _cutters.Rent();
        cutter.Reset();
        return cutter;
    }

    internal void Return(TextCutter cutter) => _cutters.Return(cutter);
}
