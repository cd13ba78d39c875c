using Xunit;

namespace GraphTasks.Enrichment.Tests.Units.Resolving;

public class ZoneMatcherTests
{
    [Theory]
    [InlineData("宜宾市", "宜宾三江新区管委会", "宜宾三江新区管理委员会")]
    [InlineData("叶县", "叶县先进制造业开发区管委会", "叶县先进制造业开发区管理委员会")]
    [InlineData("伊春市", "黑龙江嘉荫经济开发区", "黑龙江嘉荫经济开发区管理委员会")]
    [InlineData("株洲市", "云龙示范区管委会", "株洲云龙示范区管理委员会")]
    // Whether its name begins with 汉中 or 汉中市 nobody can tell, and 三江新区 may be the territory.
    [InlineData("汉中市", "兴汉新区管委会", null)]
    [InlineData("宜宾市", "宜宾三江新区", null)]
    public void A_zone_whose_complete_name_is_printed_is_called_so(string place, string mention, string? name) => Assert.Equal(name, UnitTestData.NameOf(mention, place, 2022));
}
