namespace GraphTasks.Enrichment.Themes;

/// <summary>How well one theme is found.</summary>
/// <param name="Code">The theme.</param>
/// <param name="TruePositives">Tasks that have it and got it.</param>
/// <param name="FalsePositives">Tasks that got it wrongly.</param>
/// <param name="FalseNegatives">Tasks that lack it wrongly.</param>
public sealed record ThemeScore(string Code, int TruePositives, int FalsePositives, int FalseNegatives)
{
    /// <summary>The tasks that have it.</summary>
    public int Support => TruePositives + FalseNegatives;

    /// <summary>The share of given tags that are right; 0 where none was given.</summary>
    public double Precision => TruePositives == 0 ? 0 : (double)TruePositives / (TruePositives + FalsePositives);

    /// <summary>The share of due tags that were given; 0 where none was due.</summary>
    public double Recall => TruePositives == 0 ? 0 : (double)TruePositives / Support;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => TruePositives == 0 ? 0 : 2.0 * TruePositives / ((2 * TruePositives) + FalsePositives + FalseNegatives);
}
