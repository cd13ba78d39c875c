using Xunit;

namespace GraphTasks.Enrichment.Tests.Units.Resolving;

public class NameBuilderTests
{
    [Theory]
    // 神农架林区 is a forest district of a province, 万柏林区 a district whose name happens to end so.
    [InlineData("太原市万柏林区", "区统计局", "太原市万柏林区统计局")]
    [InlineData("西安市碑林区", "区公安分局", "西安市公安局碑林分局")]
    [InlineData("神农架林区", "区公安局", "神农架林区公安局")]
    public void A_district_has_its_city_in_front(string place, string mention, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2021));

    [Theory]
    [InlineData("苏尼特左旗", "内蒙古电力(集团)有限责任公司苏尼特左旗供电分公司")]
    [InlineData("乌审旗", "内蒙古电力(集团)有限责任公司乌审供电分公司")]
    public void A_banner_of_the_left_or_right_is_never_shortened(string place, string name) =>
        Assert.Equal(name, UnitTestData.NameOf("旗供电公司", place, 2021));

    [Theory]
    // Nothing stands between a county of Hainan and its province: its offices are its own, but not those of a municipality's district.
    [InlineData("澄迈县", "县生态环境局", "澄迈县生态环境局")]
    [InlineData("澄迈县", "县交通局", "澄迈县交通运输局")]
    [InlineData("石柱土家族自治县", "县财政局", "石柱土家族自治县财政局")]
    [InlineData("重庆市开州区", "区生态环境局", "重庆市开州区生态环境局")]
    [InlineData("重庆市开州区", "区交通局", "重庆市开州区交通局")]
    public void A_county_right_under_a_province_is_not_one_of_a_municipality(string place, string mention, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2022));

    [Theory]
    [InlineData("锡林郭勒盟", "盟行署", "锡林郭勒盟行政公署")]
    [InlineData("锡林郭勒盟", "盟行署办公室", "锡林郭勒盟行政公署办公室")]
    [InlineData("阿克苏地区", "地区行政公署", "阿克苏地区行政公署")]
    [InlineData("阿克苏地区", "行署国资委", "阿克苏地区行政公署国有资产监督管理委员会")]
    [InlineData("大兴安岭地区", "地委组织部", "中共大兴安岭地委组织部")]
    [InlineData("大兴安岭地区", "地区发改委", "大兴安岭地区发展和改革委员会")]
    [InlineData("鄂尔多斯市", "市政府", "鄂尔多斯市人民政府")]
    public void A_league_or_prefecture_is_governed_by_an_office_of_the_one_above(string place, string mention, string name) =>
        Assert.Equal(name, UnitTestData.NameOf(mention, place, 2022));
}
