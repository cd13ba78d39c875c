using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Utilities;

public class SuggestionsTests
{
    [Theory]
    [InlineData("taks", "task tasks unit", "task tasks")]
    [InlineData("TASK", "task tusk", "task tusk")]
    [InlineData("task", "unit", "")]
    [InlineData("", "a", "a")]
    [InlineData("a10", "a20 a11 a9", "a11 a20 a9")]
    [InlineData("verylongname", "verylongnmae verylong", "verylongnmae verylong")]
    public void Names_in_few_letters_different_are_alike(string written, string names, string expected) =>
        Assert.Equal(expected, string.Join(' ', Suggestions.Alike(written, names.Split(' '))));

    [Fact]
    public void Long_names_are_not_compared() =>
        Assert.Empty(Suggestions.Alike(new string('a', 100_000), [new string('a', 99_999)]));

    [Fact]
    public void At_most_five_are_named() =>
        Assert.Equal(" Did you mean \"a1\", \"a2\", \"a3\", \"a4\", or \"a5\"?", Suggestions.DidYouMean("a", ["a6", "a5", "a4", "a3", "a2", "a1"]));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a b", "a or b")]
    [InlineData("a b c", "a, b, or c")]
    public void Lists_end_in_or(string items, string expected) => Assert.Equal(expected, Suggestions.OrList(items.Split(' ')));
}
