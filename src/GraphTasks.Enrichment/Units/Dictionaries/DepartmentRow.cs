namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>One full name that an archetype bears at some levels in some years, with the short forms in use for it.</summary>
internal sealed record DepartmentRow(
    int Index, string Archetype, UnitKind Kind, string Template, string[] Forms, string Levels, int? From, int? To, int Line)
{
    /// <summary>The fixed words of the template when the place stands in front of them; else empty.</summary>
    public string Core { get; } = Template.StartsWith("{place}", StringComparison.Ordinal) && Template.LastIndexOf('{') == 0 ? Template["{place}".Length..] : "";

    /// <summary>Whether words are one of the short forms.</summary>
    public bool HasForm(string words) => Forms.Contains(words, StringComparer.Ordinal);

    public bool IsValidIn(int? year) => year is null ? To is null : (From is null || From <= year) && (To is null || To >= year);
}
