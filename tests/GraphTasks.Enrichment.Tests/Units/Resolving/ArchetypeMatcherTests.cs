using Xunit;

namespace GraphTasks.Enrichment.Tests.Units.Resolving;

public class ArchetypeMatcherTests
{
    [Theory]
    // Anhui uses 教育体育局: what is shortened from it is it, but nobody adds 和 to a name.
    [InlineData("市教体局", "池州市教育体育局")]
    [InlineData("市教育体育局", "池州市教育体育局")]
    [InlineData("市教育和体育局", "池州市教育和体育局")]
    // 自然资源局 is a full name and also short for what the region uses.
    [InlineData("市自然资源局", "池州市自然资源和规划局")]
    public void What_the_region_uses_is_meant_by_what_may_be_shortened_from_it(string mention, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, "池州市", 2023));

    [Theory]
    // The counties of 合肥 are said to use 文化和旅游局, those of Anhui 文化旅游体育局 as well.
    [InlineData("县文旅局", "庐江县文化和旅游局")]
    [InlineData("县文旅体局", "庐江县文化旅游体育局")]
    public void Where_a_region_says_nothing_of_what_is_printed_the_one_above_does(string mention, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, "庐江县", 2023));

    [Theory]
    // The counties of 无锡 are called 文体广电和旅游局 here and 文化广电和旅游局 there; 文旅局 tells nobody which.
    [InlineData("市文旅局", null)]
    [InlineData("市文体广旅局", "江阴市文体广电和旅游局")]
    [InlineData("市文广旅局", "江阴市文化广电和旅游局")]
    public void Where_a_region_uses_several_names_the_one_is_meant_that_alone_is_shortened_so(string mention, string? name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, "江阴市", 2022));
}
