namespace GraphTasks.Enrichment.Checks;

/// <summary>Compares a printed percentage with two printed numbers, each known only within its rounding.</summary>
internal static class RoundingInterval
{
    // A percentage may also be cut off rather than rounded: one whole printed digit is granted either way.
    private const int Halves = 2;

    /// <summary>Whether some part and some whole within their rounding give the printed percentage.</summary>
    public static bool Holds(decimal part, decimal partHalf, decimal whole, decimal wholeHalf, decimal percent, decimal percentHalf)
    {
        if (whole - wholeHalf <= 0)
            return true;
        var least = (part - partHalf) / (whole + wholeHalf) * 100;
        var most = (part + partHalf) / (whole - wholeHalf) * 100;
        return percent + Halves * percentHalf >= least && percent - Halves * percentHalf <= most;
    }
}
