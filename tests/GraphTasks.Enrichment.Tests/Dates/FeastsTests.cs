using System.Globalization;
using GraphTasks.Enrichment.Dates;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Dates;

public class FeastsTests
{
    [Theory]
    [InlineData("春", 2024, "2024-02-09")]
    [InlineData("春", 2025, "2025-01-28")]
    [InlineData("端午", 2023, "2023-06-21")]
    [InlineData("端午", 2024, "2024-06-09")]
    [InlineData("中秋", 2024, "2024-09-16")]
    [InlineData("中秋", 2025, "2025-10-05")]
    [InlineData("国庆", 2024, "2024-09-30")]
    [InlineData("元旦", 2024, "2024-12-31")]
    public void The_day_before_a_feast_is_the_last(string feast, int year, string eve) =>
        Assert.Equal(eve, Feasts.Eve(feast, year, false)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("春", 1)]
    [InlineData("春", 9999)]
    [InlineData("复活", 2024)]
    public void What_no_calendar_knows_has_no_day(string feast, int year) => Assert.Null(Feasts.Eve(feast, year, true));
}
