using GraphTasks.Jieba.Cutting;

namespace GraphTasks.Jieba;

/// <summary>Cuts text into words with part-of-speech tags exactly as <c>jieba.posseg</c> 0.42.1 does; may be used by many threads at once.</summary>
/// <param name="dictionary">The dictionary to cut with.</param>
/// <param name="model">The model for words that the dictionary lacks.</param>
public sealed class PosTagger(JiebaDictionary dictionary, TagModel model)
{
    private readonly Pool<TagCutter> _cutters = new(() => new TagCutter(dictionary, model));

    /// <summary>The words of a text with their tags (<c>posseg.lcut</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="hmm">Whether to find words that the dictionary lacks with the model.</param>
    public List<TaggedWord> Cut(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cutter = _cutters.Rent();
        cutter.Cut(text, hmm);
        var words = new List<TaggedWord>(cutter.Tokens.Count);
        for (var i = 0; i < cutter.Tokens.Count; i++)
        {
            var token = cutter.Tokens[i];
            words.Add(new TaggedWord(text.Substring(token.Start, token.Length), cutter.Tokens.TagAt(i), token.Start));
        }

        _cutters.Return(cutter);
        return words;
    }
}
