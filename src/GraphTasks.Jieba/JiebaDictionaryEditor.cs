using GraphTasks.Jieba.Cutting;

namespace GraphTasks.Jieba;

/// <summary>Changes to a dictionary while they are being made (see <see cref="JiebaDictionary.Edit"/>); for one thread, and only until they are done.</summary>
public sealed class JiebaDictionaryEditor
{
    private readonly JiebaDictionary _before;
    private readonly HashSet<string> _forceSplit;
    private Overlay _overlay;
    private JiebaDictionary? _view;
    private bool _shared;

    internal JiebaDictionaryEditor(JiebaDictionary before)
    {
        _before = before;
        _forceSplit = [.. before.ForceSplit];
        _overlay = before.Overlay ?? new Overlay();
        _shared = true;
        _view = before;
        TotalFrequency = before.TotalFrequency;
    }

    /// <summary>The sum of the frequencies so far; the old frequency of a word that is set anew stays in it, as in Jieba.</summary>
    public long TotalFrequency { get; private set; }

    /// <summary>Adds a word or sets it anew.</summary>
    /// <param name="word">The word, not empty.</param>
    /// <param name="frequency">Its frequency, from 0 to <see cref="JiebaDictionary.MostFrequency"/>; null for one that is just high enough for the word to be cut; 0 deletes it.</param>
    /// <param name="tag">Its tag; null keeps the one it has.</param>
    public void Add(string word, long? frequency = null, string? tag = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var chosen = frequency ?? SuggestFrequency(word);
        ArgumentOutOfRangeException.ThrowIfNegative(chosen, nameof(frequency));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chosen, JiebaDictionary.MostFrequency, nameof(frequency));
        TotalFrequency = checked(TotalFrequency + chosen);
        if (_shared)
            _overlay = _overlay.Clone();
        _shared = false;
        _view = null;
        _overlay.Set(word, chosen, string.IsNullOrEmpty(tag) ? null : tag);
        if (chosen == 0)
            _forceSplit.Add(word);
    }

    /// <summary>Deletes a word: its frequency becomes 0, and it is cut into characters where the model finds it.</summary>
    /// <param name="word">The word, not empty.</param>
    public void Remove(string word) => Add(word, 0);

    /// <summary>Adds the entries of a user dictionary.</summary>
    /// <param name="entries">Lines of <c>word [frequency] [tag]</c>; the word may hold spaces.</param>
    /// <param name="name">What to call the text in messages.</param>
    /// <exception cref="JiebaFormatException">A frequency is too great, or the text is not UTF-8.</exception>
    public void AddUserDictionary(TextReader entries, string name = "user dictionary")
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in UserDictionary.Read(entries, name))
            Add(entry.Word, entry.Frequency, entry.Tag);
    }

    /// <summary>The frequency with which a word is just cut as a whole.</summary>
    /// <param name="word">The word.</param>
    public long SuggestFrequency(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var likelihood = 1.0;
        foreach (var piece in new JiebaSegmenter(View()).Enumerate(word, hmm: false))
            likelihood *= Share(word.AsSpan(piece.Start, piece.Length));
        return Math.Max((long)(likelihood * TotalFrequency) + 1, View().FrequencyOf(word) ?? 1);
    }

    /// <summary>The frequency with which a word is just cut into pieces.</summary>
    /// <param name="pieces">The pieces.</param>
    public long SuggestFrequency(IReadOnlyList<string> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var likelihood = 1.0;
        foreach (var piece in pieces)
            likelihood *= Share(piece);
        return Math.Min((long)(likelihood * TotalFrequency), View().FrequencyOf(string.Concat(pieces)) ?? 0);
    }

    /// <summary>Sets a word's frequency so that it is just cut as a whole (Jieba's <c>tune</c>); returns the frequency.</summary>
    /// <param name="word">The word.</param>
    public long Tune(string word)
    {
        var frequency = SuggestFrequency(word);
        Add(word, frequency);
        return frequency;
    }

    /// <summary>Sets a word's frequency so that it is just cut into pieces (Jieba's <c>tune</c>); returns the frequency.</summary>
    /// <param name="pieces">The pieces.</param>
    public long Tune(IReadOnlyList<string> pieces)
    {
        var frequency = SuggestFrequency(pieces);
        Add(string.Concat(pieces), frequency);
        return frequency;
    }

    internal JiebaDictionary Finish()
    {
        _shared = true;
        return new JiebaDictionary(_before.Words, _overlay, TotalFrequency, _forceSplit);
    }

    private double Share(ReadOnlySpan<char> piece) => (View().FrequencyOf(piece) ?? 1) / (double)TotalFrequency;

    // What suggestions are made from: cutting without the model, which asks for no deleted words.
    private JiebaDictionary View() => _view ??= new JiebaDictionary(_before.Words, _overlay, TotalFrequency, []);
}
