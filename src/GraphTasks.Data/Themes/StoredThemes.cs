using GraphTasks.Data.Model;

namespace GraphTasks.Data.Themes;

/// <summary>The themes of a store at one state, by their code and by what they are called.</summary>
internal sealed class StoredThemes
{
    private readonly ILookup<string, Theme> byName;

    /// <param name="themes">The themes, in the codebook's order.</param>
    public StoredThemes(IReadOnlyList<Theme> themes)
    {
        ByCode = new(themes.Select(theme => KeyValuePair.Create(theme.Code, theme)), StringComparer.Ordinal);
        byName = themes.SelectMany(theme => NamesOf(theme).Distinct().Select(name => (name, theme))).ToLookup(one => one.name, one => one.theme, StringComparer.Ordinal);
    }

    /// <summary>All themes, in the codebook's order.</summary>
    public OrderedDictionary<string, Theme> ByCode { get; }

    /// <summary>The codes of the themes that bear one of some names, as their own or as another label, in the codebook's order.</summary>
    public IReadOnlyList<string> CodesOf(IEnumerable<string> names) =>
        [.. names.SelectMany(name => byName[name]).OrderBy(theme => theme.Ordinal).Select(theme => theme.Code).Distinct()];

    private static IEnumerable<string> NamesOf(Theme theme) => [theme.Name, .. theme.AltLabels?.Split(';') ?? []];
}
