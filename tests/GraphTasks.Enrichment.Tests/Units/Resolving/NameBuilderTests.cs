using Xunit;

namespace GraphTasks.Enrichment.Tests.Units.Resolving;

public class NameBuilderTests
{
    [Theory]
    // Nothing stands between a county of Hainan and its province: its offices are its own, but not those of a municipality's district.
    [InlineData("澄迈县", "县生态环境局", "澄迈县生态环境局")]
    [InlineData("澄迈县", "县交通局", "澄迈县交通运输局")]
    [InlineData("石柱土家族自治县", "县财政局", "石柱土家族自治县财政局")]
    [InlineData("重庆市开州区", "区生态环境局", "重庆市开州区生态环境局")]
    [InlineData("重庆市开州区", "区交通局", "重庆市开州区交通局")]
    public void A_county_right_under_a_province_is_not_one_of_a_municipality(string place, string mention, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2022));
}
