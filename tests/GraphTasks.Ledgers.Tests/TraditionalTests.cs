using Xunit;

namespace GraphTasks.Ledgers.Tests;

public class TraditionalTests
{
    [Theory]
    [InlineData("市發展和改革委員會、衛生健康局", "市发展和改革委员会、卫生健康局")]
    [InlineData("市发改委12个", "市发改委12个")]
    public void Characters_are_simplified_one_for_one(string text, string expected) => Assert.Equal(expected, Traditional.Simplify(text));

    [Fact]
    public void Names_that_run_together_are_cut_in_traditional_characters_too()
    {
        var row = Assert.Single(Reading.Of("序號\t重點工作\t牽頭單位\n1\t新建學校3所。\t市財政局市發展改革委市農業農村局\n").Rows);
        Assert.Equal(["市財政局", "市發展改革委", "市農業農村局"], row.Lead);
    }
}
