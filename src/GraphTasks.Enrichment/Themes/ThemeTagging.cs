namespace GraphTasks.Enrichment.Themes;

/// <summary>What the tagger says of one task.</summary>
/// <param name="Tags">The primary theme first, then the secondary ones, strongest first; at most four.</param>
/// <param name="RunnerUp">The sub-theme that came second in the race for the primary.</param>
/// <param name="Margin">The primary's probability less the runner-up's, 0 to 1.</param>
/// <param name="Uncertain">True when the margin is below the model's threshold: a person should look.</param>
/// <param name="LexiconVersion">The version of the lexicon used.</param>
public sealed record ThemeTagging(IReadOnlyList<ThemeTag> Tags, string RunnerUp, double Margin, bool Uncertain, string LexiconVersion)
{
    /// <summary>The primary tag.</summary>
    public ThemeTag Primary => Tags[0];
}
