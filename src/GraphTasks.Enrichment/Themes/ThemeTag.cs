namespace GraphTasks.Enrichment.Themes;

/// <summary>A theme given to a task, with its reasons; never without any.</summary>
/// <param name="Code">The sub-theme.</param>
/// <param name="Top">Its top theme.</param>
/// <param name="Primary">True for the main purpose.</param>
/// <param name="Score">The model's probability that this is the main purpose, 0 to 1.</param>
/// <param name="Evidence">The reasons, those in the text first.</param>
/// <param name="Contributions">What each kind of evidence added to the linear score; zeros are left out.</param>
public sealed record ThemeTag(
    string Code, string Top, bool Primary, double Score,
    IReadOnlyList<ThemeEvidence> Evidence, IReadOnlyDictionary<string, double> Contributions);
