using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Language;

public sealed class ParserLimitsTests
{
    [Theory]
    [InlineData("{a")]
    [InlineData("{a(b:[")]
    [InlineData("{...on T")]
    [InlineData("query($a:[")]
    [InlineData("{a(b:{c:")]
    public void A_megabyte_of_nesting_is_an_error(string piece)
    {
        var head = piece.StartsWith("query", StringComparison.Ordinal) ? "query($a:" : piece.Contains("(b:", StringComparison.Ordinal) ? "{a(b:" : "";
        var nest = piece[head.Length..];
        var text = head + string.Concat(Enumerable.Repeat(nest, 1_000_000 / nest.Length));
        var exception = Assert.Throws<GraphQLException>(() => Parser.Parse(text));
        Assert.Equal(GraphQLErrorCodes.LimitExceeded, exception.Error.Code);
    }

    [Fact]
    public void A_lone_surrogate_in_a_string_is_an_error()
    {
        var exception = Assert.Throws<GraphQLException>(() => Parser.Parse("{a(b:\"\uD800\")}"));
        Assert.Equal(new SourceLocation(1, 7), Assert.Single(exception.Error.Locations));
    }

    [Theory]
    [InlineData("Task")]
    [InlineData("Task.content")]
    [InlineData("Query.tasks(first:)")]
    [InlineData("@cost")]
    [InlineData("@cost(weight:)")]
    public void Schema_coordinates_print_as_written(string text) => Assert.Equal(text, Printer.Print(SchemaCoordinateParser.Parse(text)));

    [Theory]
    [InlineData("Task .content")]
    [InlineData("Task.")]
    [InlineData("@cost.x")]
    [InlineData("Query.tasks(first)")]
    public void Other_coordinates_are_errors(string text) => Assert.Throws<GraphQLException>(() => SchemaCoordinateParser.Parse(text));
}
