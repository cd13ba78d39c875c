using GraphTasks.Jieba;

namespace GraphTasks.Enrichment.Themes;

/// <summary>
/// Where words begin and end. A term that lies across two words (民政 in 人民政府) is no occurrence of the term: both its edges cut words.
/// One edge may: 高速 in 高速公路 still speaks of 高速.
/// </summary>
internal sealed class WordCuts
{
    private readonly JiebaSegmenter _segmenter;

    /// <param name="dictionary">The words; the terms are added to them, so that a term is cut whole where nothing longer stands.</param>
    /// <param name="terms">The terms that are looked for.</param>
    public WordCuts(JiebaDictionary dictionary, IEnumerable<string> terms) => _segmenter = new JiebaSegmenter(dictionary.Edit(editor =>
    {
        foreach (var term in terms.SelectMany(term => term.Split(LexiconTerm.Gap)).Where(term => term.Length > 1).Distinct(StringComparer.Ordinal))
            if (dictionary.FrequencyOf(term) is null or 0)
                editor.Add(term, TermFrequency);
    }));

    // As frequent as a usual word: a longer word of the general dictionary still wins over the term inside it.
    private const long TermFrequency = 100;

    /// <summary>For each place of a text, its end included, whether a word begins or ends there.</summary>
    public bool[] Of(ReadOnlySpan<char> text)
    {
        var cuts = new bool[text.Length + 1];
        cuts[0] = cuts[text.Length] = true;
        foreach (var token in _segmenter.Enumerate(text))
            cuts[token.Start] = cuts[token.End] = true;
        return cuts;
    }
}
