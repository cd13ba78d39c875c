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
    [InlineData("pollution 2024 6|pollution 2020 2|pollution - 1|water 2020 1|water 2024 1", StatisticsDimension.Theme, StatisticsDimension.Year)]
    public void Tasks_are_counted_once_by_each_value(string expected, params StatisticsDimension[] dimensions) =>
        Assert.Equal(expected, Count(null, dimensions));

    [Fact]
    public void Only_tasks_of_the_filter_count() =>
        Assert.Equal("2020 1|2024 1", Count(new() { Themes = ["water"] }, StatisticsDimension.Year));

    [Fact]
    public void Senseless_dimensions_are_refused()
    {
        Assert.Throws<QueryException>(() => Count(null));
        Assert.Throws<QueryException>(() => Count(null, StatisticsDimension.Year, StatisticsDimension.Year));
        Assert.Throws<QueryException>(() => Count(null, StatisticsDimension.Year, StatisticsDimension.Theme, StatisticsDimension.Unit, StatisticsDimension.Role, StatisticsDimension.Document));
    }

    public void Dispose() => store.Dispose();

    private string Count(TaskFilter? filter, params StatisticsDimension[] dimensions)
    {
        using var reader = store.Read();
        return string.Join('|', reader.Statistics(filter, dimensions, 100).Select(row => $"{string.Join(' ', row.Keys.Select(key => key ?? "-"))} {row.Count}"));
    }
}
