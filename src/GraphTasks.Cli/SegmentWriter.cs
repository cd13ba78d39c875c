using System.Globalization;

namespace GraphTasks.Cli;

/// <summary>Writes words as text or as JSON arrays, one line of output for one of input.</summary>
internal sealed class SegmentWriter(TextWriter output, bool json)
{
    private readonly char[] _buffer = new char[1 << 15];
    private int _filled;
    private bool _within;

    /// <summary>Adds a word to the line.</summary>
    public void Add(ReadOnlySpan<char> word, string? tag)
    {
        if (json)
            Put(_within ? "," : "[");
        else if (_within)
            Put(" / ");
        _within = true;
        if (json && tag is not null)
            Put("[");
        PutWord(word);
        if (tag is not null)
        {
            Put(json ? "," : "_");
            PutWord(tag);
            if (json)
                Put("]");
        }
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        if (json)
            Put(_within ? "]" : "[]");
        Put("\n");
        _within = false;
    }

    /// <summary>Hands everything on to the output.</summary>
    public void Flush()
    {
        output.Write(_buffer, 0, _filled);
        _filled = 0;
        output.Flush();
    }

    private void PutWord(ReadOnlySpan<char> word)
    {
        if (!json)
        {
            Put(word);
            return;
        }

        Put("\"");
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c is '"' or '\\')
                Put(['\\', c]);
            else if (c < ' ' || IsLone(word, i))
                Put("\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                Put([c]);
        }

        Put("\"");
    }

    private static bool IsLone(ReadOnlySpan<char> word, int i)
    {
        if (!char.IsSurrogate(word[i]))
            return false;
        return char.IsHighSurrogate(word[i])
            ? i + 1 == word.Length || !char.IsLowSurrogate(word[i + 1])
            : i == 0 || !char.IsHighSurrogate(word[i - 1]);
    }

    private void Put(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            if (_filled == _buffer.Length)
            {
                output.Write(_buffer, 0, _filled);
                _filled = 0;
            }

            var part = Math.Min(text.Length, _buffer.Length - _filled);
            text[..part].CopyTo(_buffer.AsSpan(_filled));
            _filled += part;
            text = text[part..];
        }
    }
}
