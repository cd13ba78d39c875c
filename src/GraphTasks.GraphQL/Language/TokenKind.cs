namespace GraphTasks.GraphQL.Language;

/// <summary>The lexical tokens. See https://spec.graphql.org/September2025/#sec-Language.Source-Text.Lexical-Tokens.</summary>
internal enum TokenKind
{
    StartOfFile,
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    LeftParenthesis,
    RightParenthesis,
    Dot,
    Spread,
    Colon,
    Equal,
    At,
    LeftBracket,
    RightBracket,
    LeftBrace,
    Pipe,
    RightBrace,
    Name,
    Int,
    Float,
    String,
    BlockString,
}
