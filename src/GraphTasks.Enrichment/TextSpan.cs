namespace GraphTasks.Enrichment;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">The first code unit, from 0.</param>
/// <param name="End">The code unit after the last; not below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 code units covered.</summary>
    public int Length => End - Start;
}
