using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using GraphTasks.Jieba.Cutting;
using GraphTasks.Jieba.Packing;

namespace GraphTasks.Jieba;

/// <summary>
/// A dictionary in Jieba's format with the model for words that it lacks: an immutable snapshot. Changing it makes a new snapshot
/// that shares the packed tables, so that no reader ever sees half an edit; all members may be used by many threads at once.
/// </summary>
/// <remarks>
/// Words that were set to frequency 0 (deleted) are cut into characters also where the model would make them. Jieba keeps them in
/// one set for all of its dictionaries and never forgets any; here they belong, deliberately, to the snapshot in which they were
/// deleted and to those made from it, so that dictionaries in one process do not change each other. As in Jieba, adding such a
/// word again does not take it out of the set, and tagging ignores the set.
/// </remarks>
[SuppressMessage("Naming", "CA1711", Justification = "It is a dictionary (词典) in the sense of the field.")]
public sealed class JiebaDictionary
{
    /// <summary>The greatest frequency of a word: 10¹².</summary>
    public const long MostFrequency = 1_000_000_000_000;

    private const string WordsFile = "dict.txt";
    private const string CutModelFile = "hmm-cut.txt";

    private readonly FrozenSet<string> _forceSplit;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _forceSplitSpans;

    internal JiebaDictionary(PackedWords words, Overlay? overlay, long total, IEnumerable<string> forceSplit)
    {
        Words = words;
        Overlay = overlay;
        TotalFrequency = total;
        _forceSplit = forceSplit.ToFrozenSet(StringComparer.Ordinal);
        if (_forceSplit.Count > 0)
            _forceSplitSpans = _forceSplit.GetAlternateLookup<ReadOnlySpan<char>>();
        LogTotal = Math.Log(Math.Max(total, 1));
    }

    /// <summary>The sum of the frequencies of all entries; a word that is listed or set twice counts twice, as in Jieba.</summary>
    public long TotalFrequency { get; }

    internal PackedWords Words { get; }

    internal Overlay? Overlay { get; }

    /// <summary>ln(total).</summary>
    internal double LogTotal { get; }

    internal IReadOnlyCollection<string> ForceSplit => _forceSplit;

    /// <summary>
    /// Opens the dictionary in a folder: dict.txt (a line is <c>word frequency [tag]</c>) and hmm-cut.txt. Their packed form is
    /// mapped; it is made first when it is missing or the texts have changed.
    /// </summary>
    /// <remarks>
    /// The packed form bears the hash of the texts and is checked against it each time. It is kept in the user's folder for
    /// application data, else beside the texts, else in memory only; it may be deleted at any time.
    /// </remarks>
    /// <param name="folder">The folder.</param>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="JiebaFormatException">A line is not as the format asks.</exception>
    public static JiebaDictionary Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return From(PackedStore.Open(folder, [WordsFile, CutModelFile], "words.packed",
            (texts, source) => WordsPacker.Pack(texts[0], texts[1], source)));
    }

    /// <summary>Reads a dictionary from texts; nothing is stored.</summary>
    /// <param name="words">Lines of <c>word frequency [tag]</c>.</param>
    /// <param name="cutModel">Lines of <c>start STATE value</c>, <c>trans STATE STATE value</c> and <c>emit STATE character value</c>.</param>
    /// <param name="name">What to call the word list in messages.</param>
    /// <exception cref="JiebaFormatException">A line is not as the format asks.</exception>
    public static JiebaDictionary Read(TextReader words, TextReader cutModel, string name = WordsFile)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(cutModel);
        return From(PackedImage.FromPinned(WordsPacker.Pack(new NamedText(words, name), new NamedText(cutModel, CutModelFile), 0)));
    }

    /// <summary>The frequency of a word: 0 for the mere beginning of a word or a deleted word, null for neither.</summary>
    /// <param name="word">The word.</param>
    public long? FrequencyOf(ReadOnlySpan<char> word)
    {
        var node = Overlay?.Find(word) ?? -1;
        if (node >= 0 && Overlay!.FrequencyAt(node) >= 0)
            return Overlay.FrequencyAt(node);
        var slot = Words.Trie.Find(word);
        if (slot >= 0)
            return Words.FrequencyOf(Words.Trie.ValueAt(slot));
        return node > 0 && Overlay!.IsKey(node) ? 0 : null;
    }

    /// <summary>The part-of-speech tag (词性) that is stored for a word; null if there is none.</summary>
    /// <param name="word">The word.</param>
    public string? TagOf(ReadOnlySpan<char> word)
    {
        if (Overlay?.Find(word) is >= 0 and var node && Overlay.TagAt(node) is { } tag)
            return tag;
        var slot = Words.Trie.Find(word);
        return slot < 0 ? null : Words.TagAt(slot);
    }

    /// <summary>A snapshot with changes; they are made one after the other and seen only when all are done.</summary>
    /// <param name="changes">Makes the changes.</param>
    public JiebaDictionary Edit(Action<JiebaDictionaryEditor> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var editor = new JiebaDictionaryEditor(this);
        changes(editor);
        return editor.Finish();
    }

    /// <summary>A snapshot with a word added or set anew (Jieba's <c>add_word</c>).</summary>
    /// <param name="word">The word.</param>
    /// <param name="frequency">Its frequency, from 0 to <see cref="MostFrequency"/>; null for one that is just high enough for the word to be cut.</param>
    /// <param name="tag">Its tag; null keeps the one it has.</param>
    public JiebaDictionary WithWord(string word, long? frequency = null, string? tag = null) => Edit(editor => editor.Add(word, frequency, tag));

    /// <summary>A snapshot without a word (Jieba's <c>del_word</c>): its frequency is 0 and the model may not make it either.</summary>
    /// <param name="word">The word.</param>
    public JiebaDictionary WithoutWord(string word) => Edit(editor => editor.Remove(word));

    /// <summary>A snapshot with the entries of a user dictionary (Jieba's <c>load_userdict</c>).</summary>
    /// <param name="entries">Lines of <c>word [frequency] [tag]</c>; the word may hold spaces.</param>
    /// <param name="name">What to call the text in messages.</param>
    /// <exception cref="JiebaFormatException">A line is not as the format asks.</exception>
    public JiebaDictionary WithUserDictionary(TextReader entries, string name = "user dictionary") =>
        Edit(editor => editor.AddUserDictionary(entries, name));

    /// <summary>The frequency with which a word is just cut as a whole (Jieba's <c>suggest_freq</c> of a string).</summary>
    /// <param name="word">The word.</param>
    public long SuggestFrequency(string word) => new JiebaDictionaryEditor(this).SuggestFrequency(word);

    /// <summary>The frequency with which a word is just cut into pieces (Jieba's <c>suggest_freq</c> of a tuple).</summary>
    /// <param name="pieces">The pieces.</param>
    public long SuggestFrequency(IReadOnlyList<string> pieces) => new JiebaDictionaryEditor(this).SuggestFrequency(pieces);

    internal bool IsWord(ReadOnlySpan<char> word) => FrequencyOf(word) > 0;

    internal bool IsForceSplit(ReadOnlySpan<char> word) => _forceSplit.Count > 0 && _forceSplitSpans.Contains(word);

    private static JiebaDictionary From(PackedImage image)
    {
        var words = new PackedWords(image);
        return new JiebaDictionary(words, null, words.Total, []);
    }
}
