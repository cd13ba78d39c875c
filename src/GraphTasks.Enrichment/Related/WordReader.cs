using GraphTasks.Jieba;

namespace GraphTasks.Enrichment.Related;

/// <summary>Takes the words from a text that can tell what it is about: of two characters or more, no stop words, no numbers.</summary>
/// <param name="words">The dictionary to cut with.</param>
/// <param name="terms">Terms to be cut whole (policy terms, names of places and projects).</param>
/// <param name="stopWords">Words that tell nothing, one a line; lines that begin with # are remarks.</param>
public sealed class WordReader(JiebaDictionary words, IEnumerable<string> terms, TextReader stopWords)
{
    private readonly JiebaSegmenter _segmenter = new(words.Edit(editor =>
    {
        foreach (var term in terms.Where(term => term.Length > 1 && !term.Contains(Themes.LexiconTerm.Gap, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))
            editor.Add(term);
    }));

    private readonly HashSet<string> _stopWords = ReadAll(stopWords);

    /// <summary>The words with their places in the text, in order.</summary>
    public IReadOnlyList<Word> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. _segmenter.Tokenize(text).Where(word => Tells(word.Text))];
    }

    private bool Tells(string word) => word.Length > 1 && !_stopWords.Contains(word) && word.Any(c => char.IsLetter(c)) && !char.IsAsciiDigit(word[0]);

    private static HashSet<string> ReadAll(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                words.Add(line.Trim());
        return words;
    }
}
