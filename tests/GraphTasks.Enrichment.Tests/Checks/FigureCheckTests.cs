using GraphTasks.Enrichment.Assessment;
using GraphTasks.Enrichment.Checks;
using GraphTasks.Enrichment.Tests.Assessment;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Checks;

public class FigureCheckTests
{
    public static IEnumerable<object[]> Planted => File.ReadLines(Repository.PathTo("tests", "GraphTasks.Enrichment.Tests", "Checks", "planted.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => (object[])line.Split('\t'));

    [Theory]
    [MemberData(nameof(Planted))]
    public void Every_planted_error_is_found_and_its_right_twin_left_in_peace(string rule, string content, string progress)
    {
        var found = Rows.Assess(content, progress.Split('|')).Findings;
        Assert.Equal(rule == "none" ? [] : [rule], found.Select(finding => finding.Rule));
    }

    [Fact]
    public void The_message_names_the_numbers_and_what_would_explain_them()
    {
        var finding = Assert.Single(Rows.Assess("新开工项目170个以上。", "截至6月底,已开工项目145个,占全年目标任务的87.9%。").Findings);
        Assert.Equal((87.9m, 85.29m, 0), (finding.Printed, finding.Expected, finding.Line));
        Assert.Equal("145 of the target of 170个 is 85.29 %, printed 87.9 %, which would fit a whole of 165", finding.Message);
    }

    [Fact]
    public void The_same_figure_told_twice_differently_is_found_across_tasks()
    {
        var tasks = new[] { Rows.Assess("培育企业。", ["1-6月,全市新入规企业159户。"], 1), Rows.Assess("盘活企业。", ["1-6月全市新入规企业165户。"], 2), Rows.Assess("服务企业。", ["1-6月,全市新入规企业159户。"], 3) };
        var (task, finding) = Assert.Single(ToldTwiceCheck.Check(tasks));
        Assert.Equal((2, "told-twice", 165m, 159m), (task.Row.Seq, finding.Rule, finding.Printed, finding.Expected));
    }

    [Fact]
    public void The_same_target_told_twice_differently_is_found_across_tasks()
    {
        var tasks = new[] { Rows.Assess("完成植树造林3.2万亩。", [], 1), Rows.Assess("落实林长制,完成植树造林2.3万亩。", [], 2) };
        var (task, finding) = Assert.Single(ToldTwiceCheck.Check(tasks));
        Assert.Equal((2, -1, 23000m, 32000m), (task.Row.Seq, finding.Line, finding.Printed, finding.Expected));
    }

    [SharedFact]
    public void Only_what_can_be_defended_is_found_in_the_published_ledgers()
    {
        var found = PublishedLedgers.All().SelectMany(rows => DocumentCheck.Check([.. rows.Select(row => TaskAssessment.Of(row, Rows.Rules))]))
            .Select(found => $"{found.Task.Row.Key} [{found.Finding.Rule}] {found.Finding.Message}");
        Snapshot.Match(string.Join('\n', found));
    }
}
