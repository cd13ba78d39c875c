namespace GraphTasks.GraphQL.Language;

/// <summary>Recursive descent, one method for each production of the grammar. See https://spec.graphql.org/September2025/#sec-Language.</summary>
public sealed partial class Parser
{
    private readonly Source _source;
    private readonly ParseOptions _options;
    private Lexer _lexer;
    private Token _token;
    private Token? _ahead;
    private int _lastEnd;
    private int _tokens;
    private int _depth;

    private Parser(Source source, ParseOptions? options)
    {
        _source = source;
        _options = options ?? ParseOptions.Default;
        _lexer = new Lexer(source);
        _token = ReadToken();
    }

    /// <summary>Parses a document. Throws <see cref="GraphQLException" /> with the place of the first syntax error.</summary>
    public static DocumentNode Parse(string source, ParseOptions? options = null) => Parse(new Source(source), options);

    /// <summary>Parses a document. Throws <see cref="GraphQLException" /> with the place of the first syntax error.</summary>
    public static DocumentNode Parse(Source source, ParseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Parser(source, options).ParseDocument();
    }

    /// <summary>Parses a single value, variables allowed.</summary>
    public static ValueNode ParseValue(string source, ParseOptions? options = null) => ParseWhole(source, options, parser => parser.ParseValueLiteral(isConst: false));

    /// <summary>Parses a single value without variables.</summary>
    public static ValueNode ParseConstValue(string source, ParseOptions? options = null) => ParseWhole(source, options, parser => parser.ParseValueLiteral(isConst: true));

    /// <summary>Parses a type reference such as <c>[Int!]</c>.</summary>
    public static TypeNode ParseType(string source, ParseOptions? options = null) => ParseWhole(source, options, parser => parser.ParseTypeReference());

    private static TNode ParseWhole<TNode>(string source, ParseOptions? options, Func<Parser, TNode> parse)
    {
        var parser = new Parser(new Source(source), options);
        var node = parse(parser);
        parser.Expect(TokenKind.EndOfFile);
        return node;
    }

    private Location? LocationFrom(int start) => _options.NoLocation ? null : new Location(_source, start, _lastEnd);

    private Token ReadToken()
    {
        var token = _lexer.Next();
        if (token.Kind != TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
        {
            throw new GraphQLException(new GraphQLError($"Syntax Error: Document contains more than {_options.MaxTokens} tokens. Parsing aborted.", _source, token.Start)
            {
                Code = GraphQLErrorCodes.LimitExceeded,
            });
        }

        return token;
    }

    private Token Advance()
    {
        var token = _token;
        _lastEnd = token.End;
        _token = _ahead ?? ReadToken();
        _ahead = null;
        return token;
    }

    private Token Ahead() => _ahead ??= ReadToken();

    private bool Peek(TokenKind kind) => _token.Kind == kind;

    private bool PeekKeyword(string word) => _token.Kind == TokenKind.Name && _token.Value == word;

    private Token Expect(TokenKind kind) => Peek(kind) ? Advance() : throw Error(_token, $"Expected {kind.Describe()}, found {_token.Describe()}.");

    private bool Skip(TokenKind kind)
    {
        if (!Peek(kind)) return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(string word)
    {
        if (!SkipKeyword(word)) throw Error(_token, $"Expected \"{word}\", found {_token.Describe()}.");
    }

    private bool SkipKeyword(string word)
    {
        if (!PeekKeyword(word)) return false;
        Advance();
        return true;
    }

    private GraphQLException Unexpected(Token? token = null) => Error(token ?? _token, $"Unexpected {(token ?? _token).Describe()}.");

    private GraphQLException Error(Token token, string description) => GraphQLException.Syntax(_source, token.Start, description);

    private void Descend()
    {
        if (++_depth <= _options.MaxDepth) return;
        throw new GraphQLException(new GraphQLError($"Syntax Error: Document nests deeper than {_options.MaxDepth} levels. Parsing aborted.", _source, _token.Start)
        {
            Code = GraphQLErrorCodes.LimitExceeded,
        });
    }

    private void Ascend() => _depth--;

    /// <summary>Any number of items between two tokens.</summary>
    private TNode[] Any<TNode>(TokenKind open, Func<Parser, TNode> parse, TokenKind close)
    {
        Expect(open);
        if (Skip(close)) return [];
        return UntilClose(parse, close);
    }

    /// <summary>At least one item between two tokens.</summary>
    private TNode[] Many<TNode>(TokenKind open, Func<Parser, TNode> parse, TokenKind close)
    {
        Expect(open);
        return UntilClose(parse, close);
    }

    /// <summary>Nothing, or at least one item between two tokens.</summary>
    private TNode[] OptionalMany<TNode>(TokenKind open, Func<Parser, TNode> parse, TokenKind close) => Peek(open) ? Many(open, parse, close) : [];

    private TNode[] UntilClose<TNode>(Func<Parser, TNode> parse, TokenKind close)
    {
        var first = parse(this);
        if (Skip(close)) return [first];
        var nodes = new List<TNode> { first };
        do nodes.Add(parse(this));
        while (!Skip(close));
        return [.. nodes];
    }

    /// <summary>At least one item, a delimiter between them and perhaps before the first.</summary>
    private TNode[] Delimited<TNode>(TokenKind delimiter, Func<Parser, TNode> parse)
    {
        Skip(delimiter);
        var nodes = new List<TNode>();
        do nodes.Add(parse(this));
        while (Skip(delimiter));
        return [.. nodes];
    }

    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode { Value = token.Value!, Location = LocationFrom(token.Start) };
    }
}
