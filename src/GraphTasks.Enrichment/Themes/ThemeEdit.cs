namespace GraphTasks.Enrichment.Themes;

/// <summary>A change of one theme: adds it (no before), changes it, or retires it in favour of another (after has a replacement).</summary>
/// <param name="Code">The theme's code.</param>
/// <param name="Before">The theme before the edit, or null.</param>
/// <param name="After">The theme afterwards, of the same code; null takes back what was added.</param>
public sealed record ThemeEdit(string Code, Theme? Before, Theme? After)
{
    /// <summary>
    /// The theme that the tasks carry which are to be tagged anew, or null: other labels or notes leave the tags as they are, only
    /// another theme in its place, or above it, makes others.
    /// </summary>
    public string? CodeToRetag => Before?.ReplacedBy == After?.ReplacedBy && Before?.Top == After?.Top ? null : Before?.ReplacedBy ?? Code;
}
