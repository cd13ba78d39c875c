using GraphTasks.Enrichment.Units.Resolving;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Units.Resolving;

public class AlignmentMatcherTests
{
    private readonly AlignmentMatcher matcher = new(UnitTestData.Generic.Departments);

    [Theory]
    [InlineData("文广旅游局", "culture")]
    [InlineData("住保房管局", "real-estate")]
    public void A_short_form_leaves_out_parts_of_words(string form, string archetype) => Assert.All(matcher.Match(form)!, row => Assert.Equal(archetype, row.Archetype));

    [Fact]
    public void What_leaves_out_whole_words_is_another_name() => Assert.Null(matcher.Match("人力保障局"));

    [Theory]
    [InlineData("文广旅游局", "文化广电和旅游局", 2, true)]
    [InlineData("人力资源局", "人力资源和社会保障局", 2, false)]
    [InlineData("人力资源局", "人力资源和社会保障局", int.MaxValue, true)]
    // The first 局 that fits is not always the right one.
    [InlineData("局管局", "局局管理局", 2, true)]
    [InlineData("教育局", "教育局", 0, true)]
    [InlineData("建设局", "住房和城乡建设局", 2, true)]
    [InlineData("教育", "教育局", 2, false)]
    [InlineData("教育和体育局", "教育体育局", 2, false)]
    [InlineData("", "教育局", 2, false)]
    public void A_name_is_contained_in_order_without_long_gaps(string part, string whole, int longestGap, bool contained) =>
        Assert.Equal(contained, AlignmentMatcher.IsContained(part, whole, longestGap));
}
