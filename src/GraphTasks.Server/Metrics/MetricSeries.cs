namespace GraphTasks.Server.Metrics;

/// <summary>What was measured under one name with one set of labels.</summary>
/// <param name="isHistogram">Whether the values are spread over buckets, besides being counted and added up.</param>
internal sealed class MetricSeries(bool isHistogram)
{
    /// <summary>The upper bounds of the buckets, in seconds.</summary>
    public static IReadOnlyList<double> Bounds { get; } = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly long[] buckets = new long[isHistogram ? Bounds.Count : 0];

    public bool IsHistogram => isHistogram;

    public double Sum { get; private set; }

    public long Count { get; private set; }

    /// <summary>How many values lie below each bound.</summary>
    public IReadOnlyList<long> Buckets => buckets;

    public void Add(double value)
    {
        Sum += value;
        Count++;
        for (var i = 0; i < buckets.Length; i++)
            if (value <= Bounds[i])
                buckets[i]++;
    }
}
