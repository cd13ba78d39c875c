namespace GraphTasks.Jieba.Cutting;

/// <summary>The tokens of the part of a text that was last cut; kept from text to text, so that nothing is allocated per token.</summary>
internal sealed class TokenBuffer
{
    private Token[] _tokens = new Token[256];
    private string[]? _tags;
    private Dictionary<int, string>? _texts;

    public int Count { get; private set; }

    public Token this[int index] => _tokens[index];

    public string TagAt(int index) => _tags![index];

    public void Clear()
    {
        Count = 0;
        _texts?.Clear();
    }

    /// <summary>The text of a token that is not the piece of the text that it spans; null for all others.</summary>
    public string? TextAt(int index) => _texts?.GetValueOrDefault(index);

    /// <summary>Sets the text of the last token where that is not the piece that it spans.</summary>
    public void SetText(string text) => (_texts ??= [])[Count - 1] = text;

    public void Add(int start, int length)
    {
        var tokens = _tokens;
        var count = Count;
        if ((uint)count >= (uint)tokens.Length)
            tokens = Grow();
        tokens[count] = new Token(start, length);
        Count = count + 1;
    }

    public void Add(int start, int length, string tag)
    {
        Add(start, length);
        _tags ??= new string[_tokens.Length];
        if (_tags.Length < _tokens.Length)
            Array.Resize(ref _tags, _tokens.Length);
        _tags[Count - 1] = tag;
    }

    private Token[] Grow()
    {
        Array.Resize(ref _tokens, _tokens.Length * 2);
        return _tokens;
    }
}
