using GraphTasks.Jieba.Cutting;

namespace GraphTasks.Jieba;

/// <summary>Goes through the tagged tokens of a text without allocating. Use it with <c>foreach</c>, or dispose of it yourself.</summary>
public ref struct TagEnumerator : IDisposable
{
    private readonly PosTagger _tagger;
    private readonly ReadOnlySpan<char> _text;
    private readonly bool _hmm;
    private TagCutter? _cutter;
    private int _position;
    private int _index;

    internal TagEnumerator(PosTagger tagger, ReadOnlySpan<char> text, bool hmm)
    {
        _tagger = tagger;
        _text = text;
        _hmm = hmm;
        _cutter = tagger.Rent();
        _index = -1;
    }

    /// <summary>The token that was reached.</summary>
    public readonly TaggedToken Current
    {
        get
        {
            var token = _cutter!.Tokens[_index];
            return new TaggedToken(token.Start, token.Length, _cutter.Tokens.TagAt(_index));
        }
    }

    /// <summary>The text of the token that was reached.</summary>
    public readonly ReadOnlySpan<char> CurrentText
    {
        get
        {
            var token = _cutter!.Tokens[_index];
            return _text.Slice(token.Start, token.Length);
        }
    }

    /// <summary>Itself, for <c>foreach</c>.</summary>
    public readonly TagEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next token; false after the last.</summary>
    public bool MoveNext()
    {
        ObjectDisposedException.ThrowIf(_cutter is null, typeof(TagEnumerator));
        if (++_index < _cutter.Tokens.Count)
            return true;
        _position = _cutter.Cut(_text, _position, _hmm);
        _index = 0;
        return _cutter.Tokens.Count > 0;
    }

    /// <summary>Gives the working memory back.</summary>
    public void Dispose()
    {
        if (_cutter is null)
            return;
        _tagger.Return(_cutter);
        _cutter = null;
    }
}
