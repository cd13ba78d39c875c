using GraphTasks.Enrichment.Checks;
using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Enrichment.Tests.Targets;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Checks;

public class FigureCheckTests
{
    private static IReadOnlyList<FigureFinding> Check(string content, params string[] progress)
    {
        var targets = TargetExtractor.Extract(content);
        var figures = FigureExtractor.Extract(progress, new DateOnly(2024, 6, 30));
        return FigureCheck.Check(targets, figures, FigureLinker.Link(targets, figures));
    }

    [Theory]
    [InlineData("新建泵站80座以上。", "已新建泵站40座,占全年目标任务的60%。", 50)]
    [InlineData("新增技能人才2万人。", "新增技能人才14826人,完成年度任务的79.13%。", 74.13)]
    [InlineData("推进修复。", "年度计划投资300万元,已完成投资120万元,投资完成率52%。", 40)]
    public void A_planted_error_is_found(string content, string progress, double expected) =>
        Assert.Equal((decimal)expected, Assert.Single(Check(content, progress)).Expected);

    [Theory]
    [InlineData("新建泵站120座。", "已新建泵站62座,占全年目标任务的51.7%。")]
    [InlineData("新增技能人才2万人。", "新增技能人才14826人,完成年度任务的74.13%。")]
    [InlineData("推进修复。", "年度计划投资2.77亿元,已完成投资2.33亿元,完成率84.1%。")]
    public void A_consistent_report_is_left_in_peace(string content, string progress) => Assert.Empty(Check(content, progress));

    [SharedFact]
    public void Only_what_can_be_defended_is_found_in_the_published_ledgers()
    {
        var found = PublishedRows.Read().Where(r => r.Value.Progress.Count > 0)
            .SelectMany(r => Check(r.Value.Content, [.. r.Value.Progress]).Select(f => $"{r.Key}: {f.Message}"))
            .Order(StringComparer.Ordinal);
        Snapshot.Match(string.Join('\n', found));
    }
}
