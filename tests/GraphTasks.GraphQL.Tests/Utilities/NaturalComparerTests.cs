using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Utilities;

public class NaturalComparerTests
{
    [Theory]
    [InlineData("a9", "a10")]
    [InlineData("a09", "a10b")]
    [InlineData("A", "a")]
    [InlineData("a", "ab")]
    [InlineData("a2b1", "a2b10")]
    [InlineData("", "a")]
    public void The_first_comes_before_the_second(string first, string second)
    {
        Assert.True(NaturalComparer.Instance.Compare(first, second) < 0);
        Assert.True(NaturalComparer.Instance.Compare(second, first) > 0);
        Assert.Equal(0, NaturalComparer.Instance.Compare(first, first));
    }
}
