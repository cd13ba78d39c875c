using GraphTasks.Enrichment.Lights;
using GraphTasks.Enrichment.Statistics;
using GraphTasks.Enrichment.Tests.Units;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Statistics;

public class TaskStatisticsTests
{
    private static readonly TaskFacts[] Tasks =
    [
        new(new(["甲局"], ["乙局"]), ["health", "education"], "芜湖市", 2024, "a", Light.Red, [20, 140], true),
        new(new(["乙局"], []), ["health"], "芜湖市", 2024, "a", Light.Green, [60], false),
        new(new(["甲局", "乙局"], ["甲局"]), ["health"], "六安市", 2023, "b", Light.NotMeasurable, [], false),
    ];

    [Fact]
    public void Without_a_dimension_all_tasks_are_one_group()
    {
        var all = Assert.Single(TaskStatistics.Group(Tasks, []));
        Assert.Equal((3, 60m, 1), (all.Tasks, all.MeanCompletion!.Value, all.Overdue));
        Assert.Equal(1, all.Lights[Light.Red]);
        Assert.False(all.Lights.ContainsKey(Light.Yellow));
    }

    [Fact]
    public void A_task_counts_once_in_every_group_that_it_belongs_to()
    {
        var themes = TaskStatistics.Group(Tasks, [StatisticsDimension.Theme]);
        Assert.Equal(["health 3", "education 1"], themes.Select(g => $"{g.Key[0]} {g.Tasks}"));
        var units = TaskStatistics.Group(Tasks, [StatisticsDimension.Unit]);
        Assert.Equal(["乙局 3", "甲局 2"], units.Select(g => $"{g.Key[0]} {g.Tasks}"));
    }

    [Fact]
    public void Dimensions_combine()
    {
        var groups = TaskStatistics.Group(Tasks, [StatisticsDimension.Unit, StatisticsDimension.Role, StatisticsDimension.Year]);
        Assert.Equal(
            ["乙局 LEAD 2023 1", "乙局 LEAD 2024 1", "乙局 SUPPORT 2024 1", "甲局 LEAD 2023 1", "甲局 LEAD 2024 1"],
            groups.Select(g => $"{string.Join(' ', g.Key)} {g.Tasks}"));
    }

    [Fact]
    public void The_sum_of_documents_is_the_number_of_tasks() =>
        Assert.Equal(Tasks.Length, TaskStatistics.Group(Tasks, [StatisticsDimension.Document, StatisticsDimension.Jurisdiction]).Sum(g => g.Tasks));

    [Fact]
    public void A_collective_gives_way_to_its_members_of_the_year()
    {
        var registry = UnitTestData.Curated;
        var collective = registry.Units.Values.First(unit => unit.Members.Any(m => m.To is not null));
        var left = collective.Members.First(m => m.To is not null);
        var before = DutyExpansion.Expand(new([collective.Id], ["x"]), registry, left.To);
        var after = DutyExpansion.Expand(new([collective.Id], ["x"]), registry, left.To + 1);
        Assert.Contains(left.UnitId, before.Lead);
        Assert.DoesNotContain(left.UnitId, after.Lead);
        Assert.Equal(["x"], after.Support);
    }
}
