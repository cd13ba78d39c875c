using GraphTasks.Jieba.Cutting;

namespace GraphTasks.Jieba;

/// <summary>Goes through the tokens of a text without allocating. Use it with <c>foreach</c>, or dispose of it yourself.</summary>
public ref struct TokenEnumerator : IDisposable
{
    private readonly JiebaSegmenter _segmenter;
    private readonly ReadOnlySpan<char> _text;
    private readonly CutMode _mode;
    private readonly bool _hmm;
    private TextCutter? _cutter;
    private int _position;
    private int _index;

    internal TokenEnumerator(JiebaSegmenter segmenter, ReadOnlySpan<char> text, CutMode mode, bool hmm)
    {
        _segmenter = segmenter;
        _text = text;
        _mode = mode;
        _hmm = hmm;
        _cutter = segmenter.Rent();
        _index = -1;
    }

    /// <summary>The token that was reached.</summary>
    public readonly Token Current => _cutter!.Tokens[_index];

    /// <summary>
    /// The text of the token that was reached: the piece of the text that it spans. Only in full mode, where Jieba glues letters
    /// and digits over the words that it has reported between them, can it be shorter.
    /// </summary>
    public readonly ReadOnlySpan<char> CurrentText =>
        _cutter!.Tokens.TextAt(_index) is { } glued ? glued : _text.Slice(Current.Start, Current.Length);

    /// <summary>Itself, for <c>foreach</c>.</summary>
    public readonly TokenEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next token; false after the last.</summary>
    public bool MoveNext()
    {
        ObjectDisposedException.ThrowIf(_cutter is null, typeof(TokenEnumerator));
        if (++_index < _cutter.Tokens.Count)
            return true;
        _position = _cutter.Cut(_text, _position, _mode, _hmm);
        _index = 0;
        return _cutter.Tokens.Count > 0;
    }

    /// <summary>Gives the working memory back.</summary>
    public void Dispose()
    {
        if (_cutter is null)
            return;
        _segmenter.Return(_cutter);
        _cutter = null;
    }
}
