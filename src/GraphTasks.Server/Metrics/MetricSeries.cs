namespace GraphTasks.Server.Metrics;

/// <summary>What was measured under one name with one set of labels.</summary>
/// <param name="isHistogram">Whether the values are spread over buckets, besides being counted and added up.</param>
internal sealed class MetricSeries(bool isHistogram)
{
    private static readonly double[] UpperBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    // Between two bounds, so that a value counts once however many bounds it lies below.
    private readonly long[] between = new long[isHistogram ? UpperBounds.Length : 0];

    /// <summary>The upper bounds of the buckets, in seconds.</summary>
    public static IReadOnlyList<double> Bounds => UpperBounds;

    public bool IsHistogram => isHistogram;

    public double Sum { get; private set; }

    public long Count { get; private set; }

    /// <summary>How many values lie below each bound.</summary>
    public IReadOnlyList<long> Buckets()
    {
        var below = new long[between.Length];
        var sum = 0L;
        for (var i = 0; i < below.Length; i++)
            below[i] = sum += between[i];
        return below;
    }

    public void Add(double value)
    {
        Sum += value;
        Count++;
        var bucket = 0;
        while (bucket < between.Length && value > UpperBounds[bucket])
            bucket++;
        if (bucket < between.Length)
            between[bucket]++;
    }
}
