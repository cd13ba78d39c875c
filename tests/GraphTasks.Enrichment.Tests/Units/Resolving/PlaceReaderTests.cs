using Xunit;

namespace GraphTasks.Enrichment.Tests.Units.Resolving;

public class PlaceReaderTests
{
    [Theory]
    [InlineData("海口龙华区水务局", "海口市龙华区", "海口市龙华区水务局")]
    [InlineData("芜湖繁昌区财政局", "芜湖市", "芜湖市繁昌区财政局")]
    [InlineData("广州花都区花山镇", "广州市花都区", "广州市花都区花山镇人民政府")]
    // 南京东路 is no place of 南京.
    [InlineData("南京东路街道", "上海市黄浦区", "上海市黄浦区南京东路街道办事处")]
    public void A_place_may_follow_the_short_name_of_the_one_above_it(string mention, string place, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2023));

    [Theory]
    [InlineData("城区人社局", "南宁市邕宁区", "南宁市邕宁区人力资源和社会保障局")]
    [InlineData("城区财政局", "南宁市", null)]
    [InlineData("城区财政局", "晋城市", "晋城市城区财政局")]
    [InlineData("城区财政局", "无为市", null)]
    public void A_citys_district_may_be_called_the_urban_district(string mention, string place, string? name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2023));

    [Theory]
    [InlineData("双江自治县人民政府", "临沧市", "双江拉祜族佤族布朗族傣族自治县人民政府")]
    [InlineData("石柱自治县财政局", "石柱土家族自治县", "石柱土家族自治县财政局")]
    [InlineData("莫旗财政局", "莫力达瓦达斡尔族自治旗", null)]
    public void An_autonomous_county_may_be_called_without_its_peoples(string mention, string place, string? name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2023));
}
