using System.Globalization;
using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Enrichment.Tests.Targets;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Progress;

public class FigureLinkerGoldTests
{
    private const double Floor = 0.93;

    [Theory]
    [InlineData("建设高标准农田16万亩。", "截至6月30日,已建成6.4万亩,完成年度任务的40%。", 64000)]
    [InlineData("新建改建农村公路120公里。", "已完工48公里,完成年度任务的40%。", 48)]
    [InlineData("新建、改扩建中小学10所。", "10所新建、改扩建中小学项目已全部按时开工建设。", null)]
    [InlineData("建设高标准农田16万亩。", "已流转土地6.4万亩。", null)]
    [InlineData("建设高标准农田16万亩。", "已流转土地3万亩,已建成6.4万亩,完成年度任务的40%。", 64000)]
    public void A_figure_answers_the_only_target_where_it_can_mean_nothing_else(string content, string report, int? expected)
    {
        var links = FigureLinker.Link(TargetExtractor.Extract(content), FigureExtractor.Extract([report], new DateOnly(2024, 6, 30)));
        Assert.Equal((decimal?)expected, links.Count == 0 ? null : Assert.Single(links).Figure.Value);
    }

    [SharedFact]
    public void Figures_are_linked_to_the_targets_that_they_answer()
    {
        var rows = PublishedRows.Read();
        var gold = GoldTsv.Read("figures.tsv").Select(f => $"{f[0]}/{f[1]}/{f[2]} line {f[3]} {f[4]}-{f[5]} answers {f[6]}-{f[7]}").ToHashSet();
        var found = new HashSet<string>();
        foreach (var (key, row) in rows.Where(r => r.Key.StartsWith("luan-2024-h1-progress/1/", StringComparison.Ordinal)))
            foreach (var link in FigureLinker.Link(TargetExtractor.Extract(row.Content), FigureExtractor.Extract(row.Progress, new DateOnly(2024, 6, 30))))
                found.Add($"{key} line {link.Figure.Line} {link.Figure.Span.Start}-{link.Figure.Span.End} answers {link.Target.Span.Start}-{link.Target.Span.End}");
        var f1 = 2.0 * found.Count(gold.Contains) / (found.Count + gold.Count);
        var report = string.Join('\n', found.Except(gold).Select(f => "+ " + f).Concat(gold.Except(found).Select(g => "- " + g)).Order(StringComparer.Ordinal));
        Assert.True(f1 >= Floor, string.Create(CultureInfo.InvariantCulture, $"F1 {f1:0.000} of {gold.Count} labelled links, {found.Count} found\n{report}"));
    }
}
