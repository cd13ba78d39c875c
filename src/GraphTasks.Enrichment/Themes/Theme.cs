namespace GraphTasks.Enrichment.Themes;

/// <summary>One policy sub-theme (政策子主题) of the vocabulary: a SKOS concept.</summary>
/// <param name="Code">The notation, for example <c>pollution</c>; unique.</param>
/// <param name="Top">The top theme's code: industry, livelihood, ecology, urban-rural or governance.</param>
/// <param name="NameZh">The preferred Chinese label.</param>
/// <param name="NameEn">The preferred English label.</param>
/// <param name="AltLabels">Other Chinese labels.</param>
/// <param name="Definition">What the theme covers.</param>
/// <param name="ScopeNote">What it leaves to other themes; may be empty.</param>
/// <param name="ReplacedBy">The code that takes its place when the theme is retired, or null while it is in use.</param>
public sealed record Theme(
    string Code, string Top, string NameZh, string NameEn, IReadOnlyList<string> AltLabels,
    string Definition, string ScopeNote, string? ReplacedBy)
{
    /// <summary>True when the theme is retired in favour of <see cref="ReplacedBy"/>.</summary>
    public bool Deprecated => ReplacedBy is not null;
}
