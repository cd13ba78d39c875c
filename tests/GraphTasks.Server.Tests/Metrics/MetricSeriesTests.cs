using GraphTasks.Server.Metrics;
using Xunit;

namespace GraphTasks.Server.Tests.Metrics;

public class MetricSeriesTests
{
    [Fact]
    public void A_value_counts_in_each_bucket_whose_bound_it_does_not_exceed()
    {
        var series = new MetricSeries(isHistogram: true);
        foreach (var seconds in new[] { 0.0004, 0.001, 0.002, 5, 11 })
            series.Add(seconds);
        Assert.Equal([2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4], series.Buckets());
        Assert.Equal(5, series.Count);
        Assert.Equal(16.0034, series.Sum, precision: 10);
    }

    [Fact]
    public void A_counter_has_no_buckets()
    {
        var series = new MetricSeries(isHistogram: false);
        series.Add(2);
        Assert.Empty(series.Buckets());
        Assert.Equal(2, series.Sum);
    }
}
