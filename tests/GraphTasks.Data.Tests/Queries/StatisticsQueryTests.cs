using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using Xunit;

namespace GraphTasks.Data.Tests.Queries;

public sealed class StatisticsQueryTests : IDisposable
{
    private readonly TemporaryStore store = new();

    public StatisticsQueryTests()
    {
        store.Write(TemporaryStore.File(tasks: 7));
        store.Write(TemporaryStore.File("older", tasks: 3, year: 2020));
        store.Write(TemporaryStore.File("undated", tasks: 1, year: null));
    }

    [Theory]
    [InlineData("pollution 9|water 2", StatisticsDimension.Theme)]
    [InlineData("ecology 9|urban-rural 2", StatisticsDimension.TopTheme)]
    [InlineData("pollution 9|water 2", StatisticsDimension.PrimaryTheme)]
    [InlineData("2024 7|2020 3|- 1", StatisticsDimension.Year)]
    [InlineData("example 7|older 3|undated 1", StatisticsDimension.Document)]
    [InlineData("990100 11", StatisticsDimension.Jurisdiction)]
    [InlineData("LEAD 11|SUPPORTING 2", StatisticsDimension.Role)]
    [InlineData("lanchuan/ecology LEAD 11", StatisticsDimension.Unit, StatisticsDimension.Role)]
    [InlineData("pollution lanchuan/ecology 990100 2024 LEAD example 6|pollution lanchuan/ecology 990100 2020 LEAD older 2|pollution lanchuan/ecology 990100 - LEAD undated 1|water lanchuan/ecology 990100 2020 LEAD older 1|water lanchuan/ecology 990100 2024 LEAD example 1", StatisticsDimension.Theme, StatisticsDimension.Unit, StatisticsDimension.Jurisdiction, StatisticsDimension.Year, StatisticsDimension.Role, StatisticsDimension.Document)]
    [InlineData("pollution 2024 6|pollution 2020 2|pollution - 1|water 2020 1|water 2024 1", StatisticsDimension.Theme, StatisticsDimension.Year)]
    public void Tasks_are_counted_once_by_each_value(string expected, params StatisticsDimension[] dimensions) =>
        Assert.Equal(expected, Count(null, dimensions));

    [Fact]
    public void Only_tasks_of_the_filter_count() =>
        Assert.Equal("2020 1|2024 1", Count(new() { Themes = ["water"] }, StatisticsDimension.Year));

    [Theory]
    [InlineData(false, "lanchuan/ecology 11|group 2|east 1")]
    [InlineData(true, "lanchuan/ecology 11|east 2|west 1")]
    public void Members_of_the_documents_year_count_in_place_of_their_collective(bool expand, string expected)
    {
        WriteCollective();
        Assert.Equal(expected, Count(null, expand, StatisticsDimension.Unit));
    }

    [Fact]
    public void A_body_counts_once_for_a_task_that_names_it_and_its_collective()
    {
        WriteCollective();
        Assert.Equal("lanchuan/ecology LEAD 11|east SUPPORTING 2|east LEAD 1|west SUPPORTING 1", Count(null, true, StatisticsDimension.Unit, StatisticsDimension.Role));
        Assert.Equal("LEAD 12|SUPPORTING 4", Count(null, true, StatisticsDimension.Role));
    }

    [Fact]
    public void A_collective_without_known_members_counts_itself()
    {
        WriteCollective(members: []);
        Assert.Equal("lanchuan/ecology 11|group 2|east 1", Count(null, true, StatisticsDimension.Unit));
    }

    [Fact]
    public void Members_of_a_collective_are_pairs_where_it_is_expanded()
    {
        WriteCollective();
        using var reader = store.Read();
        Assert.Equal(["east-group 1"], reader.UnitPairs(null, null, 10).Select(Print));
        Assert.Equal(["east-west 1"], reader.UnitPairs(null, null, 10, expandCollectives: true).Select(Print));

        static string Print(UnitPair pair) => $"{pair.First}-{pair.Second} {pair.Count}";
    }

    [Theory]
    [InlineData("west", null, false, "")]
    [InlineData("west", null, true, "collective/1/1")]
    [InlineData("east", null, true, "collective-2020/1/1|collective/1/1")]
    [InlineData("group", null, true, "collective-2020/1/1|collective/1/1")]
    [InlineData(null, "西县人民政府", true, "collective/1/1")]
    public void Tasks_of_a_unit_are_found_through_its_collectives(string? key, string? name, bool withCollectives, string expected)
    {
        WriteCollective();
        using var reader = store.Read();
        var unit = new TaskUnitFilter(key is null ? null : [key], name, AssignmentRole.Supporting, withCollectives);
        Assert.Equal(expected, string.Join('|', reader.Tasks(new() { Unit = unit }, TaskOrder.Printed, PageRequest.First(9)).Edges.Select(edge => edge.Node.Key)));
    }

    [Fact]
    public void Senseless_dimensions_are_refused()
    {
        Assert.Throws<QueryException>(() => Count(null));
        Assert.Throws<QueryException>(() => Count(null, StatisticsDimension.Year, StatisticsDimension.Year));
        Assert.Throws<QueryException>(() => Count(null, StatisticsDimension.Year, StatisticsDimension.Theme, StatisticsDimension.Unit, StatisticsDimension.Role, StatisticsDimension.Document, StatisticsDimension.Light, StatisticsDimension.Period));
    }

    public void Dispose() => store.Dispose();

    /// <summary>Two tasks of a collective: of 2024, when west belonged to it and east leads the task as well, and of 2020.</summary>
    private void WriteCollective(string[]? members = null)
    {
        Write("collective", 2024, members ?? ["east", "west"], Duty(1, "east", lead: true), Duty(2, "group"));
        Write("collective-2020", 2020, members ?? ["east"], Duty(1, "group"));

        static Assignment Duty(int ordinal, string unit, bool lead = false) => new() { TaskId = 0, Ordinal = ordinal, Lead = lead, Mention = unit, UnitKey = unit };

        void Write(string document, int year, string[] members, params Assignment[] duties)
        {
            var file = TemporaryStore.File(document, tasks: 1, year: year);
            store.Write(file with
            {
                Units = [.. new[] { "east", "west", "group" }.Select(unit => new Unit { Key = unit, Name = unit, Kind = "GOVERNMENT", Derived = false })],
                UnitNames = [new() { UnitKey = "west", Ordinal = 1, Name = "西县人民政府", Type = "OFFICIAL" }],
                Collectives = [new("group", year, members)],
                Rows = [file.Rows[0] with { Assignments = duties }],
            });
        }
    }

    private string Count(TaskFilter? filter, params StatisticsDimension[] dimensions) => Count(filter, false, dimensions);

    private string Count(TaskFilter? filter, bool expand, params StatisticsDimension[] dimensions)
    {
        using var reader = store.Read();
        return string.Join('|', reader.Statistics(filter, dimensions, 100, expand).Select(row => $"{string.Join(' ', row.Keys.Select(key => key ?? "-"))} {row.Count}"));
    }
}
