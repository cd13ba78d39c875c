using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Language;

public sealed class BlockStringTests
{
    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"a\"\"\"", "a")]
    [InlineData("\"\"\"  a  \"\"\"", "  a  ")]
    [InlineData("\"\"\"\n    a\n      b\n\n    c\n  \"\"\"", "a\n  b\n\nc")]
    [InlineData("\"\"\"  a\n    b\n  c\"\"\"", "  a\n  b\nc")]
    [InlineData("\"\"\"\n\t\t任务\r\t分解\r\n\"\"\"", "\t任务\n分解")]
    [InlineData("\"\"\"a \\n \\\"\"\" \\u0041\"\"\"", "a \\n \"\"\" \\u0041")]
    public void Indentation_that_all_lines_share_is_taken_away(string text, string value) =>
        Assert.Equal(value, Assert.IsType<StringValueNode>(Parser.ParseValue(text)).Value);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a\n\nb")]
    [InlineData("a\n  b")]
    [InlineData("  a\nb")]
    [InlineData("a\"\"\"")]
    [InlineData("a\\")]
    [InlineData("a\"")]
    public void What_is_printable_is_read_back(string value)
    {
        Assert.True(BlockString.IsPrintable(value));
        Assert.Equal(value, ((StringValueNode)Parser.ParseValue(BlockString.Print(value))).Value);
        Assert.Equal(value, ((StringValueNode)Parser.ParseValue(BlockString.Print(value, minimize: true))).Value);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\na")]
    [InlineData("a\n")]
    [InlineData("  a\n  b")]
    [InlineData("a\rb")]
    [InlineData("a\u0001b")]
    public void What_would_be_read_otherwise_is_not_printable(string value) => Assert.False(BlockString.IsPrintable(value));
}
