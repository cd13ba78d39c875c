using System.Globalization;
using System.Text;

namespace GraphTasks.GraphQL.Language;

/// <summary>Reads one string literal. See https://spec.graphql.org/September2025/#StringValue.</summary>
internal ref struct StringReader
{
    private readonly Source _source;
    private readonly string _body;
    private readonly int _start;
    private int _position;
    private StringBuilder? _value;

    internal StringReader(Source source, int start)
    {
        _source = source;
        _body = source.Body;
        _start = start;
        _position = start;
    }

    internal Token ReadString()
    {
        var chunkStart = ++_position;
        while (_position < _body.Length && _body[_position] is not ('\n' or '\r'))
        {
            switch (_body[_position])
            {
                case '"':
                    var chunk = _body.AsSpan(chunkStart, _position - chunkStart);
                    return new Token(TokenKind.String, _start, _position + 1, _value is null ? chunk.ToString() : _value.Append(chunk).ToString());
                case '\\':
                    (_value ??= new StringBuilder()).Append(_body, chunkStart, _position - chunkStart);
                    ReadEscape(_value);
                    chunkStart = _position;
                    break;
                default:
                    SkipCharacter();
                    break;
            }
        }

        throw Error("Unterminated string.");
    }

    internal Token ReadBlockString()
    {
        _position += 3;
        var chunkStart = _position;
        var line = new StringBuilder();
        var lines = new List<string>();
        while (_position < _body.Length)
        {
            var rest = _body.AsSpan(_position);
            if (rest.StartsWith("\"\"\""))
            {
                lines.Add(line.Append(_body, chunkStart, _position - chunkStart).ToString());
                return new Token(TokenKind.BlockString, _start, _position + 3, string.Join('\n', BlockString.DedentLines(lines)));
            }

            if (rest.StartsWith("\\\"\"\""))
            {
                line.Append(_body, chunkStart, _position - chunkStart);
                chunkStart = _position + 1;
                _position += 4;
            }
            else if (rest[0] is '\n' or '\r')
            {
                lines.Add(line.Append(_body, chunkStart, _position - chunkStart).ToString());
                line.Clear();
                _position += rest.StartsWith("\r\n") ? 2 : 1;
                chunkStart = _position;
            }
            else
            {
                SkipCharacter();
            }
        }

        throw Error("Unterminated string.");
    }

    private void SkipCharacter()
    {
        var length = SourceCharacters.Length(_body, _position);
        if (length == 0) throw Error($"Invalid character within String: {SourceCharacters.Describe(_body, _position)}.");
        _position += length;
    }

    private void ReadEscape(StringBuilder value)
    {
        var rest = _body.AsSpan(_position);
        if (rest.StartsWith("\\u{"))
        {
            ReadVariableWidth(value, rest);
        }
        else if (rest.StartsWith("\\u"))
        {
            ReadFixedWidth(value, rest);
        }
        else
        {
            var at = rest.Length > 1 ? "\"\\/bfnrt".IndexOf(rest[1], StringComparison.Ordinal) : -1;
            if (at < 0) throw Error($"Invalid character escape sequence: \"{rest[..Math.Min(2, rest.Length)]}\".");
            value.Append("\"\\/\b\f\n\r\t"[at]);
            _position += 2;
        }
    }

    private void ReadVariableWidth(StringBuilder value, ReadOnlySpan<char> rest)
    {
        // At most eight digits are looked at, so the message stays short.
        var size = 3;
        while (size < Math.Min(12, rest.Length) && char.IsAsciiHexDigit(rest[size])) size++;
        if (size is > 3 and < 12 && size < rest.Length && rest[size] == '}'
            && uint.TryParse(rest[3..size], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var point) && Rune.TryCreate(point, out var rune))
        {
            value.Append(rune.ToString());
            _position += size + 1;
            return;
        }

        throw Error($"Invalid Unicode escape sequence: \"{rest[..Math.Min(size + 1, rest.Length)]}\".");
    }

    private void ReadFixedWidth(StringBuilder value, ReadOnlySpan<char> rest)
    {
        var code = HexUnit(rest, 2);
        if (code >= 0 && !char.IsSurrogate((char)code))
        {
            value.Append((char)code);
            _position += 6;
            return;
        }

        if (code >= 0 && char.IsHighSurrogate((char)code) && rest.Length >= 8 && rest[6..].StartsWith("\\u"))
        {
            var trailing = HexUnit(rest, 8);
            if (trailing >= 0 && char.IsLowSurrogate((char)trailing))
            {
                value.Append((char)code).Append((char)trailing);
                _position += 12;
                return;
            }
        }

        throw Error($"Invalid Unicode escape sequence: \"{rest[..Math.Min(6, rest.Length)]}\".");
    }

    private static int HexUnit(ReadOnlySpan<char> text, int at) =>
        text.Length >= at + 4 && ushort.TryParse(text.Slice(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : -1;

    private readonly GraphQLException Error(string description) => GraphQLException.Syntax(_source, _position, description);
}
