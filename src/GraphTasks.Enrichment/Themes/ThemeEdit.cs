namespace GraphTasks.Enrichment.Themes;

/// <summary>A change of one theme: adds it (no before), changes it, or retires it in favour of another (after has a replacement).</summary>
/// <param name="Code">The theme's code.</param>
/// <param name="Before">The theme before the edit, or null.</param>
/// <param name="After">The theme afterwards, of the same code; null takes back what was added.</param>
public sealed record ThemeEdit(string Code, Theme? Before, Theme? After);
