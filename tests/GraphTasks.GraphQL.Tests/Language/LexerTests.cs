using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("{ a(b: \"c) }", "Syntax Error: Unterminated string. [1:13]")]
    [InlineData("{ a(b: \"c\nd\") }", "Syntax Error: Unterminated string. [1:10]")]
    [InlineData("{ a(b: \"\\x\") }", "Syntax Error: Invalid character escape sequence: \"\\x\". [1:9]")]
    [InlineData("{ a(b: \"\\u12G4\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\u12G4\". [1:9]")]
    [InlineData("{ a(b: \"\\u{110000}\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\u{110000}\". [1:9]")]
    [InlineData("{ a(b: \"\\u{}\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\u{}\". [1:9]")]
    [InlineData("{ a(b: \"\\uD800\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\uD800\". [1:9]")]
    [InlineData("{ a(b: \"\\uDC00\\uD800\") }", "Syntax Error: Invalid Unicode escape sequence: \"\\uDC00\". [1:9]")]
    [InlineData("{ a(b: \"\"\"c) }", "Syntax Error: Unterminated string. [1:15]")]
    [InlineData("{ a(b: 01) }", "Syntax Error: Invalid number, unexpected digit after 0: \"1\". [1:9]")]
    [InlineData("{ a(b: 1.) }", "Syntax Error: Invalid number, expected digit but got: \")\". [1:10]")]
    [InlineData("{ a(b: 1.x) }", "Syntax Error: Invalid number, expected digit but got: \"x\". [1:10]")]
    [InlineData("{ a(b: -) }", "Syntax Error: Invalid number, expected digit but got: \")\". [1:9]")]
    [InlineData("{ a(b: 1e) }", "Syntax Error: Invalid number, expected digit but got: \")\". [1:10]")]
    [InlineData("{ a(b: 1a) }", "Syntax Error: Invalid number, expected digit but got: \"a\". [1:9]")]
    [InlineData("{ a(b: .5) }", "Syntax Error: Invalid number, expected digit before \".\", did you mean \"0.5\"? [1:8]")]
    [InlineData("{ a .. b }", "Syntax Error: Unexpected \"..\", did you mean \"...\"? [1:5]")]
    [InlineData("{ a . b }", "Syntax Error: Unexpected character: \".\". [1:5]")]
    [InlineData("{ a ? b }", "Syntax Error: Unexpected character: \"?\". [1:5]")]
    [InlineData("{ 'a' }", "Syntax Error: Unexpected single quote character ('), did you mean to use a double quote (\")? [1:3]")]
    [InlineData("{ 任务 }", "Syntax Error: Unexpected character: U+4EFB. [1:3]")]
    [InlineData("{ a \u0007 }", "Syntax Error: Unexpected character: U+0007. [1:5]")]
    [InlineData("{ \ud83d\ude00 }", "Syntax Error: Unexpected character: U+1F600. [1:3]")]
    [InlineData("{ \"a\" \\ }", "Syntax Error: Expected Name, found String \"a\". [1:3]")]
    [InlineData("# 评论\n{ 务 }", "Syntax Error: Unexpected character: U+52A1. [2:3]")]
    public void Text_without_a_token_is_an_error(string text, string error) => Assert.Equal(error, SyntaxErrors.Of(() => Parser.Parse(text)));

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a b\"", "a b")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"\\u4EFB\\u{52A1}\"", "任务")]
    [InlineData("\"\\uD83D\\uDE00\\u{1F600}😀\"", "😀😀😀")]
    [InlineData("\"# , { \"", "# , { ")]
    public void Strings_mean_what_their_escapes_say(string text, string value) => Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(text)).Value);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-12345678901234567890")]
    public void Whole_numbers_are_kept_as_written(string text) => Assert.Equal(text, Assert.IsType<IntValueNode>(Parser.ParseValue(text)).Value);

    [Theory]
    [InlineData("0.0")]
    [InlineData("-1.50")]
    [InlineData("1e9")]
    [InlineData("1.5E-10")]
    [InlineData("123e+4")]
    public void Numbers_with_a_fraction_or_exponent_are_kept_as_written(string text) => Assert.Equal(text, Assert.IsType<FloatValueNode>(Parser.ParseValue(text)).Value);

    [Fact]
    public void Ignored_characters_separate_tokens_and_are_otherwise_nothing()
    {
        var lexer = new Lexer(new Source("\uFEFF, a\t#注释 } \r\n...b"));
        Assert.Equal(new Token(TokenKind.Name, 3, 4, "a"), lexer.Next());
        Assert.Equal(new Token(TokenKind.Spread, 13, 16), lexer.Next());
        Assert.Equal(new Token(TokenKind.Name, 16, 17, "b"), lexer.Next());
        Assert.Equal(TokenKind.EndOfFile, lexer.Next().Kind);
        Assert.Equal(TokenKind.EndOfFile, lexer.Next().Kind);
    }
}
