using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Language;

public sealed class SourceTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 1, 1, 2)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\r\rb\r", 3, 3, 1)]
    [InlineData("a\r\rb\r", 5, 4, 1)]
    [InlineData("\n\n", 2, 3, 1)]
    [InlineData("任务\n😀b", 5, 2, 3)]
    public void A_position_has_a_line_and_a_column(string body, int position, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), new Source(body).GetLocation(position));
}
