namespace GraphTasks.Benchmarks.Http;

/// <summary>What is said of several rounds of one measurement.</summary>
internal static class Rounds
{
    /// <summary>The middle value; of an even number, the greater of the two in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
