using GraphTasks.Enrichment.Lights;
using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Lights;

public class LightJudgeTests
{
    private static readonly LightRules Rules = LightRules.Load(new StringReader(File.ReadAllText(Repository.PathTo("dictionaries", "light-rules.tsv"))));

    private static LightVerdict Judge(string content, string progress)
    {
        var targets = TargetExtractor.Extract(content);
        var figures = FigureExtractor.Extract([progress], new DateOnly(2024, 6, 30));
        var figure = FigureLinker.Link(targets, figures) is { Count: > 0 } links ? links[0].Figure : null;
        return LightJudge.Judge(targets[0], figure, new(2024, 1, 1), new(2024, 12, 31), Rules);
    }

    [Theory]
    [InlineData("新建泵站80座以上。", "截至6月底,已新建泵站80座。", Light.Done)]
    [InlineData("新建泵站80座以上。", "截至6月底,已新建泵站44座。", Light.Green)]
    [InlineData("新建泵站80座以上。", "截至6月底,已新建泵站36座。", Light.Yellow)]
    [InlineData("新建泵站80座以上。", "截至6月底,已新建泵站12座。", Light.Red)]
    [InlineData("新建泵站80座以上。", "一季度,已新建泵站20座。", Light.Green)]
    [InlineData("固定资产投资增长10%。", "全市固定资产投资同比增长10.3%。", Light.Green)]
    [InlineData("固定资产投资增长10%。", "全市固定资产投资同比增长9.4%。", Light.Yellow)]
    [InlineData("固定资产投资增长10%。", "全市固定资产投资同比下降3%。", Light.Red)]
    [InlineData("工业投资增速高出全省1个百分点。", "工业投资同比增长8.5%,高于全省1.2个百分点。", Light.Green)]
    [InlineData("工业投资增速高出全省1个百分点。", "工业投资同比增长8.5%,高于全省0.4个百分点。", Light.Yellow)]
    [InlineData("工业投资增速高出全省1个百分点。", "工业投资同比增长8.5%,低于全省0.4个百分点。", Light.Red)]
    [InlineData("城镇调查失业率控制在5.5%左右。", "城镇调查失业率5.2%。", Light.Green)]
    [InlineData("城镇调查失业率控制在5.5%左右。", "城镇调查失业率5.9%。", Light.Yellow)]
    [InlineData("城镇调查失业率控制在5.5%左右。", "城镇调查失业率7.1%。", Light.Red)]
    [InlineData("城镇调查失业率控制在5.5%以内。", "城镇调查失业率5.9%。", Light.Red)]
    [InlineData("新建泵站80座以上。", "已完成年度任务的62%。", Light.Green)]
    [InlineData("新建泵站80座以上。", "仅完成年度任务的18%。", Light.Red)]
    [InlineData("新建泵站80座以上。", "正在办理前期手续。", Light.NotMeasurable)]
    [InlineData("做好防汛准备。", "已储备沙袋3000个。", Light.NotMeasurable)]
    public void The_light_follows_the_rule_set(string content, string progress, Light expected)
    {
        var verdict = Judge(content, progress);
        Assert.Equal(expected, verdict.Light);
        Assert.Equal("default-1", verdict.RulesVersion);
        Assert.NotEmpty(verdict.Reason);
    }

    [Fact]
    public void A_rule_set_whose_quarters_do_not_add_up_is_refused() =>
        Assert.Contains("quarters", Assert.Throws<FormatException>(() => LightRules.Load(new StringReader("version\tx\nquarters\t10\t20\t30\t50\n"))).Message, StringComparison.Ordinal);
}
