using Xunit;

namespace GraphTasks.Enrichment.Tests.Units.Resolving;

public class TownshipMatcherTests
{
    [Theory]
    [InlineData("武汉市洪山区", "关山街道办", "武汉市洪山区关山街道办事处")]
    [InlineData("武汉市洪山区", "洪山街道办", null)]
    [InlineData("武汉市洪山区", "天兴乡政府", "武汉市洪山区天兴乡人民政府")]
    [InlineData("东莞市", "虎门镇", "东莞市虎门镇人民政府")]
    // A name that says its people is printed without it, too.
    [InlineData("景洪市", "景哈乡", "景洪市景哈哈尼族乡人民政府")]
    [InlineData("景洪市", "景哈哈尼族乡政府", "景洪市景哈哈尼族乡人民政府")]
    // 沿江 is the name of a town here and says which counties are meant elsewhere.
    [InlineData("佳木斯市郊区", "沿江镇", "佳木斯市郊区沿江镇人民政府")]
    [InlineData("榆林市榆阳区", "上郡办", "榆林市榆阳区上郡路街道办事处")]
    [InlineData("上海市长宁区", "周桥街道", "上海市长宁区周家桥街道办事处")]
    [InlineData("上海市长宁区", "天山街道", "上海市长宁区天山路街道办事处")]
    // 平安街道 lies there, but 平安办 is better known.
    [InlineData("射洪市", "市平安办", "射洪市平安建设领导小组办公室")]
    [InlineData("济南市槐荫区", "振兴街", "济南市槐荫区振兴街街道办事处")]
    [InlineData("济南市槐荫区", "玉清湖", "济南市槐荫区玉清湖街道办事处")]
    [InlineData("济南市槐荫区", "大明湖", null)]
    // In no list of today, but towns are joined to others.
    [InlineData("武汉市洪山区", "奇事镇", "武汉市洪山区奇事镇人民政府")]
    public void A_town_is_known_by_its_name(string place, string mention, string? name) => Assert.Equal(name, UnitTestData.NameOf(mention, place, 2021));

    [Theory]
    [InlineData("冶河镇", 2018, "石家庄市栾城区冶河镇人民政府")]
    [InlineData("裕兴办事处", 2018, "石家庄市裕华区裕兴街道办事处")]
    // 栾城 was a county until 2014, before the records of divisions begin.
    [InlineData("冶河镇", 2013, null)]
    // There are several 城关镇, and no 奇事镇.
    [InlineData("城关镇", 2018, null)]
    [InlineData("奇事镇", 2018, null)]
    public void In_a_citys_document_the_only_one_of_its_name_is_meant(string mention, int year, string? name) => Assert.Equal(name, UnitTestData.NameOf(mention, "石家庄市", year));

    [Theory]
    [InlineData("湘阴县", "樟树镇党委", "中国共产党湘阴县樟树镇委员会")]
    [InlineData("乌海市海勃湾区", "新华西街道党工委", "中共乌海市海勃湾区新华西街道工作委员会")]
    [InlineData("玉屏侗族自治县", "皂角坪街道办事处平安建设办公室", "玉屏侗族自治县皂角坪街道办事处平安建设办公室")]
    [InlineData("上海市长宁区", "虹桥街道社区事务受理服务中心", "上海市长宁区虹桥街道社区事务受理服务中心")]
    [InlineData("上海市长宁区", "虹桥街道社管办", null)]
    public void The_committee_and_the_offices_of_a_town_are_other_bodies(string place, string mention, string? name) => Assert.Equal(name, UnitTestData.NameOf(mention, place, 2021));
}
