namespace GraphTasks.Cli;

/// <summary>
/// Reads lines that end with \n, without keeping more than about a million characters: a longer line comes in chunks that end
/// after white space or full-width punctuation where there is some.
/// </summary>
internal sealed class LineChunks(TextReader reader)
{
    private const int Most = 1 << 20;

    private char[] _buffer = new char[1 << 14];
    private int _start;
    private int _filled;
    private int _length;
    private int _skip;
    private bool _ended;

    /// <summary>The line, or the part of it, that was read; without the \n.</summary>
    public ReadOnlySpan<char> Chunk => _buffer.AsSpan(_start, _length);

    /// <summary>True when the chunk is the end of its line.</summary>
    public bool EndsLine { get; private set; } = true;

    /// <summary>Reads the next chunk; false at the end.</summary>
    public bool Read()
    {
        _start += _skip;
        for (var searched = 0; ;)
        {
            var at = _buffer.AsSpan(_start + searched, _filled - _start - searched).IndexOf('\n');
            if (at >= 0)
                return Take(searched + at, 1, true);
            searched = _filled - _start;
            if (searched >= Most)
                return Take(Boundary(searched), 0, false);
            if (_ended)
                return (searched > 0 || !EndsLine) && Take(searched, 0, true);
            Fill();
        }
    }

    private bool Take(int length, int terminator, bool endsLine)
    {
        _length = length;
        _skip = length + terminator;
        EndsLine = endsLine;
        return true;
    }

    private int Boundary(int searched)
    {
        var text = _buffer.AsSpan(_start, searched);
        for (var end = searched; end > 1; end--)
            if (text[end - 1] is ' ' or >= '\u3000' and <= '\u3002' or '\uFF0C' or '\uFF1B')
                return end;
        // Neither a surrogate pair nor \r\n may be torn.
        return char.IsHighSurrogate(text[searched - 1]) || text[searched - 1] == '\r' ? searched - 1 : searched;
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _filled - _start).CopyTo(_buffer);
        _filled -= _start;
        _start = 0;
        if (_filled == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = reader.Read(_buffer, _filled, _buffer.Length - _filled);
        _ended = read == 0;
        _filled += read;
    }
}
