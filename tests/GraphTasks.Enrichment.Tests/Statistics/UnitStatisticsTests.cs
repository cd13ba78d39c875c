using GraphTasks.Enrichment.Statistics;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Statistics;

public class UnitStatisticsTests
{
    private static readonly Duties[] Tasks = [new(["甲局"], ["乙局", "丙局"]), new(["甲局", "乙局"], ["甲局"]), new(["丙局"], [])];

    [Fact]
    public void A_unit_counts_once_a_task_and_as_lead_where_it_leads() =>
        Assert.Equal([new("乙局", 1, 1), new("丙局", 1, 1), new("甲局", 2, 0)],
            UnitStatistics.Workload(Tasks).OrderBy(w => w.Lead).ThenByDescending(w => w.Unit, StringComparer.Ordinal).OrderBy(w => w.Unit == "甲局").ThenBy(w => w.Unit == "丙局"));

    [Fact]
    public void A_pair_counts_the_tasks_that_name_both()
    {
        var network = UnitStatistics.Network(Tasks);
        Assert.Equal(3, network.Count);
        Assert.Equal(2, network[0].Tasks);
        Assert.Equal(["乙局", "甲局"], new[] { network[0].First, network[0].Second });
    }

    [Fact]
    public void A_task_of_very_many_units_says_nothing_of_pairs() => Assert.Empty(UnitStatistics.Network(Tasks, mostUnits: 1));
}
