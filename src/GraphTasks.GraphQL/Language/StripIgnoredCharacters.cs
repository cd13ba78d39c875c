using System.Text;

namespace GraphTasks.GraphQL.Language;

/// <summary>Shortens a document without changing its meaning. See https://spec.graphql.org/September2025/#sec-Language.Source-Text.Ignored-Tokens.</summary>
public static class StripIgnoredCharacters
{
    /// <summary>Drops ignored characters, comments and needless indentation. Throws <see cref="GraphQLException" /> where the text has no tokens.</summary>
    public static string Strip(string source)
    {
        var lexer = new Lexer(new Source(source));
        var result = new StringBuilder();
        var wasAddedWithoutSeparator = true;
        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            var isNonPunctuator = !token.Kind.IsPunctuator();
            if (!wasAddedWithoutSeparator && (isNonPunctuator || token.Kind == TokenKind.Spread)) result.Append(' ');
            result.Append(token.Kind == TokenKind.BlockString ? BlockString.Print(token.Value!, minimize: true) : source[token.Start..token.End]);
            wasAddedWithoutSeparator = !isNonPunctuator;
        }

        return result.ToString();
    }
}
