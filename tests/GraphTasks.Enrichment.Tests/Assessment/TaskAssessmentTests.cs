using System.Globalization;
using GraphTasks.Enrichment.Assessment;
using GraphTasks.Enrichment.Lights;
using GraphTasks.Enrichment.Tests.Targets;
using GraphTasks.Ledgers;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Assessment;

public class TaskAssessmentTests
{
    private const double LightFloor = 0.95;

    [SharedFact]
    public void Lights_are_right()
    {
        var gold = GoldTsv.Read("lights.tsv");
        var rows = gold.Select(g => g[0]).Distinct().SelectMany(PublishedLedgers.Read).ToDictionary(row => row.Key);
        var wrong = new List<string>();
        foreach (var g in gold)
        {
            var task = TaskAssessment.Of(rows[$"{g[0]}/{g[1]}/{g[2]}"], Rows.Rules);
            var said = task.Targets.FirstOrDefault(t => task.Row.Content[t.Target.Span.Start..t.Target.Span.End] == g[3])?.Verdict;
            if (said?.Light.ToString() != g[4])
                wrong.Add($"{g[0]}/{g[1]}/{g[2]} {g[3]}: labelled {g[4]}, said {said?.Light.ToString() ?? "no such target"} ({said?.Reason})");
        }

        var right = 1 - (double)wrong.Count / gold.Count;
        Assert.True(right >= LightFloor, string.Create(CultureInfo.InvariantCulture, $"{right:0.000} of {gold.Count}\n{string.Join('\n', wrong)}"));
    }

    [Theory]
    [InlineData("已完成。", Light.Done)]
    [InlineData("截至6月底,已全部建成并投入使用", Light.Done)]
    [InlineData("项目已提前完成全年任务。", Light.Done)]
    [InlineData("已完成设计。", Light.NotMeasurable)]
    [InlineData("已完成招标,年底前建成。", Light.NotMeasurable)]
    [InlineData("尚未完成。", Light.NotMeasurable)]
    [InlineData("", Light.NotMeasurable)]
    public void A_report_that_says_only_that_the_task_is_done_makes_it_done(string report, Light expected) =>
        Assert.Equal(expected, Rows.Assess("新建泵站80座。", report).Light);

    [Theory]
    [InlineData("2024-Q1", "2024-03-31")]
    [InlineData("2024-Q3", "2024-09-30")]
    [InlineData("2024-H1", "2024-06-30")]
    [InlineData("2024-H2", "2024-12-31")]
    [InlineData("2024", "2024-12-31")]
    public void A_period_ends_on_its_last_day(string period, string expected) =>
        Assert.Equal(expected, DocumentPeriod.Of(new LedgerDocument { Id = "x", Period = period })!.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Without_a_year_nothing_is_measured() => Assert.Null(DocumentPeriod.Of(new LedgerDocument { Id = "x" }));

    [Fact]
    public void The_worst_light_of_a_task_counts() =>
        Assert.Equal(Light.Red, Rows.Assess("新建泵站80座、改造水闸10座。", "截至6月底,已新建泵站80座、改造水闸1座。").Light);

    [Fact]
    public void A_deadline_that_has_passed_makes_an_unfinished_task_overdue()
    {
        var tasks = new[]
        {
            Rows.Assess("完成规划编制。", ["正在编制。"], 1, "5月底前"), Rows.Assess("新建泵站80座。", ["已新建泵站80座。"], 2, "5月底前"),
            Rows.Assess("完成规划编制。", ["正在编制。"], 3, "年底前"), Rows.Assess("完成评估。", ["正在评估。"], 4, "3月底前"), Rows.Assess("完成验收。", [], 5, "3月底前"),
        };
        Assert.Equal([1, 4], tasks.Where(task => task.Overdue).Select(task => task.Row.Seq));
    }
}
