using System.Globalization;
using GraphTasks.Enrichment.Targets;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Targets;

public class TargetExtractorTests
{
    [Theory]
    [InlineData("新建改建乡村道路85公里。", "新建改建乡村道路 Equal 85 公里 Level")]
    [InlineData("全年培训护理员不少于1200人次。", "培训护理员 AtLeast 1200 人次 Level")]
    [InlineData("单位产值能耗下降3.5%。", "单位产值能耗 Equal 3.5 % Decline")]
    [InlineData("力争外贸总额突破12亿美元。", "外贸总额 AtLeast 1200000000 美元 Level strive")]
    [InlineData("将城镇失业率控制在5.5%以内。", "城镇失业率 AtMost 5.5 % Share")]
    [InlineData("改造老旧管网约40公里。", "改造老旧管网 About 40 公里 Level")]
    [InlineData("争取引进外资项目3-5个。", "引进外资项目 Range 3 个 Level strive")]
    [InlineData("建成充电桩600个、换电站8座。", "建成充电桩 Equal 600 个 Level|换电站 Equal 8 座 Level")]
    [InlineData("新增绿地120万平方米以上,森林覆盖率达到41%。", "新增绿地 AtLeast 1200000 平方米 Level|森林覆盖率 AtLeast 41 % Share")]
    [InlineData("居民收入增速高于全省平均水平。", "居民收入 Above   Growth")]
    [InlineData("工业投资增速保持全省前列。", "工业投资 Rank   Growth")]
    [InlineData("力争数字产业营收翻一番。", "数字产业营收 Multiple 2  Level strive")]
    [InlineData("实现行政村快递服务全覆盖。", "行政村快递服务 Qualitative   Level")]
    [InlineData("物流成本降至12%。", "物流成本 AtMost 12 % Share")]
    [InlineData("完成8个易涝点整治。", "易涝点整治 Equal 8 个 Level")]
    [InlineData("新增１２０个停车泊位。", "停车泊位 Equal 120 个 Level")]
    [InlineData("加强作风建设。", " NoneStated   Level")]
    [InlineData("推进G330国道改造。", " NoneStated   Level")]
    [InlineData("办好第三届龙舟赛。", " NoneStated   Level")]
    [InlineData("落实《2025年行动计划》。", " NoneStated   Level")]
    [InlineData("深入实施50项民生实事,着力解决急难问题。", " NoneStated   Level")]
    [InlineData("实施33项民生工程。", "民生工程 Equal 33 项 Level")]
    [InlineData("加快首批12个试点建设。", " NoneStated   Level")]
    public void Reads_the_slots(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', TargetExtractor.Extract(text).Select(Print)));

    [Fact]
    public void The_heading_names_the_indicator_where_the_text_does_not() =>
        Assert.Equal("进出口总额", TargetExtractor.Extract("增长9%以上", ["一、主要目标", "3.进出口总额"])[0].Indicator);

    private static string Print(Target t) => string.Create(CultureInfo.InvariantCulture,
        $"{t.Indicator} {t.Comparator} {t.Value:0.##} {t.Unit} {t.Base}{(t.Strive ? " strive" : "")}");
}
