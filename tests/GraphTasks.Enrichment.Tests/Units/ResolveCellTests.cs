using GraphTasks.Enrichment.Units;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Units;

public class ResolveCellTests
{
    private static IReadOnlyList<UnitResolution> Cell(UnitRegistry registry, params string[] mentions) =>
        new UnitResolver(registry).ResolveCell(mentions, registry.Divisions.ById("340200")!, 2024);

    [Fact]
    public void Different_bodies_are_left_as_they_are()
    {
        var cell = Cell(UnitTestData.Generic, "市发改委", "市财政局");
        Assert.All(cell, result => Assert.NotNull(result.Unit));
        Assert.Equal(new UnitResolver(UnitTestData.Generic).Resolve("市发改委", UnitTestData.Generic.Divisions.ById("340200")!, 2024).Score, cell[0].Score);
    }

    [Fact]
    public void Two_names_in_one_cell_are_evidence_against_one_body()
    {
        // Alone each would be taken for the bureau of data resources.
        var cell = Cell(UnitTestData.Generic, "市数据资源管理局", "市数管局");
        Assert.NotNull(cell[0].Unit);
        Assert.True(cell[1].Unit is null || cell[1].Unit!.Id != cell[0].Unit!.Id || cell[1].Score >= UnitResolver.Threshold);
        Assert.Contains("市数据资源管理局 in the same cell", cell[1].Candidates[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_name_twice_is_one_body() => Assert.All(Cell(UnitTestData.Generic, "市发改委", "市发改委"), result => Assert.NotNull(result.Unit));

    [Fact]
    public void What_a_steward_recorded_outranks_the_cell()
    {
        var curated = UnitTestData.Curated;
        Assert.All(Cell(curated, "市发展和改革委员会", "市发改委"), result => Assert.Equal("340200/drc", result.Unit?.Id));
    }

    [Fact]
    public void The_name_of_a_past_year_is_the_full_one_of_that_year() =>
        Assert.Equal("芜湖市扶贫开发领导小组办公室", UnitTestData.Curated.Units["340200/rural-revitalisation"].OfficialNameIn(2020));
}
