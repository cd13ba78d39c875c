namespace GraphTasks.GraphQL.Language;

/// <summary>Cuts a source into tokens. See https://spec.graphql.org/September2025/#sec-Language.Source-Text.</summary>
internal struct Lexer(Source source)
{
    private readonly string _body = source.Body;
    private int _position;

    internal Source Source { get; } = source;

    /// <summary>Reads the next token after white space, commas, the byte order mark and comments.</summary>
    internal Token Next()
    {
        var body = _body;
        while (_position < body.Length)
        {
            var start = _position;
            var code = body[start];
            switch (code)
            {
                case '\uFEFF' or '\t' or ' ' or ',' or '\n' or '\r':
                    _position++;
                    continue;
                case '#':
                    SkipComment();
                    continue;
                case '.':
                    return ReadDots(start);
                case '"':
                    var token = body.AsSpan(start).StartsWith("\"\"\"") ? new StringReader(Source, start).ReadBlockString() : new StringReader(Source, start).ReadString();
                    _position = token.End;
                    return token;
                case '-' or (>= '0' and <= '9'):
                    return ReadNumber(start);
            }

            if (char.IsAsciiLetter(code) || code == '_') return ReadName(start);
            var kind = Punctuator(code);
            if (kind == TokenKind.StartOfFile) throw UnexpectedCharacter(start);
            _position++;
            return new Token(kind, start, _position);
        }

        return new Token(TokenKind.EndOfFile, body.Length, body.Length);
    }

    private static TokenKind Punctuator(char code) => code switch
    {
        '!' => TokenKind.Bang,
        '$' => TokenKind.Dollar,
        '&' => TokenKind.Ampersand,
        '(' => TokenKind.LeftParenthesis,
        ')' => TokenKind.RightParenthesis,
        ':' => TokenKind.Colon,
        '=' => TokenKind.Equal,
        '@' => TokenKind.At,
        '[' => TokenKind.LeftBracket,
        ']' => TokenKind.RightBracket,
        '{' => TokenKind.LeftBrace,
        '|' => TokenKind.Pipe,
        '}' => TokenKind.RightBrace,
        _ => TokenKind.StartOfFile,
    };

    private void SkipComment()
    {
        while (_position < _body.Length && _body[_position] is not ('\n' or '\r') && SourceCharacters.Length(_body, _position) is > 0 and var length) _position += length;
    }

    private Token ReadDots(int start)
    {
        if (_body.AsSpan(start).StartsWith("..."))
        {
            _position += 3;
            return new Token(TokenKind.Spread, start, _position);
        }

        if (CharAt(start + 1) == '.') throw Error(start, "Unexpected \"..\", did you mean \"...\"?");
        if (!char.IsAsciiDigit(CharAt(start + 1))) throw UnexpectedCharacter(start);
        _position = start + 1;
        ReadDigits();
        throw Error(start, $"Invalid number, expected digit before \".\", did you mean \"0{_body[start.._position]}\"?");
    }

    private Token ReadNumber(int start)
    {
        var isFloat = false;
        if (CharAt(_position) == '-') _position++;
        if (CharAt(_position) == '0')
        {
            _position++;
            if (char.IsAsciiDigit(CharAt(_position))) throw Error(_position, $"Invalid number, unexpected digit after 0: {Describe(_position)}.");
        }
        else
        {
            ReadDigits();
        }

        if (CharAt(_position) == '.')
        {
            isFloat = true;
            _position++;
            ReadDigits();
        }

        if (CharAt(_position) is 'e' or 'E')
        {
            isFloat = true;
            _position++;
            if (CharAt(_position) is '+' or '-') _position++;
            ReadDigits();
        }

        if (CharAt(_position) is '.' or '_' || char.IsAsciiLetter(CharAt(_position))) throw ExpectedDigit();
        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, start, _position, _body[start.._position]);
    }

    private void ReadDigits()
    {
        if (!char.IsAsciiDigit(CharAt(_position))) throw ExpectedDigit();
        while (char.IsAsciiDigit(CharAt(_position))) _position++;
    }

    private Token ReadName(int start)
    {
        while (char.IsAsciiLetterOrDigit(CharAt(_position)) || CharAt(_position) == '_') _position++;
        return new Token(TokenKind.Name, start, _position, _body[start.._position]);
    }

    private readonly char CharAt(int position) => position < _body.Length ? _body[position] : '\0';

    private readonly string Describe(int position) => SourceCharacters.Describe(_body, position);

    private readonly GraphQLException ExpectedDigit() => Error(_position, $"Invalid number, expected digit but got: {Describe(_position)}.");

    private readonly GraphQLException UnexpectedCharacter(int position) => Error(
        position,
        _body[position] == '\'' ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
        : SourceCharacters.Length(_body, position) > 0 ? $"Unexpected character: {Describe(position)}."
        : $"Invalid character: {Describe(position)}.");

    private readonly GraphQLException Error(int position, string description) => GraphQLException.Syntax(Source, position, description);
}
