using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>Fills an archetype's template with the names of a place as of a year.</summary>
internal sealed class NameBuilder(UnitRegistry registry)
{
    /// <summary>The level letters of departments.tsv that fit a division: P, C, D with X (county), Q (district), M (of a municipality, 直辖市) or V (right under a province, 省直辖).</summary>
    public bool Fits(DepartmentRow row, Division division, int? year) => division.Level switch
    {
        DivisionLevel.Province => row.Levels.Contains('P'),
        DivisionLevel.Prefecture => row.Levels.Contains('C'),
        _ => row.Levels.Contains('D') || row.Levels.Contains(registry.Divisions.IsDistrict(division, year) ? 'Q' : 'X')
            || row.Levels.Contains(LetterUnderProvince(division, year)),
    };

    private char LetterUnderProvince(Division division, int? year) =>
        registry.Divisions.IsRightUnderProvince(division, year) ? 'V'
        : registry.Divisions.ParentOf(division, year) is { Level: DivisionLevel.Province } ? 'M'
        : default;

    public static char Letter(Division division) => division.Level switch
    {
        DivisionLevel.Province => 'P',
        DivisionLevel.Prefecture => 'C',
        _ => 'D',
    };

    /// <summary>Whether the place has what a template is filled with: a city above it for {city}, a prefecture for {city-stem}.</summary>
    public bool CanBuild(string template, Division division, int? year) =>
        (!template.Contains("{city}", StringComparison.Ordinal) || registry.Divisions.ParentOf(division, year)?.In(year).Name.EndsWith('市') == true)
        && (!template.Contains("{city-stem}", StringComparison.Ordinal) || registry.Divisions.ParentOf(division, year) is { Level: DivisionLevel.Prefecture });

    /// <summary>The full name, or null where the place has nothing to fill the template with.</summary>
    public string? Build(string template, Division division, int? year)
    {
        var divisions = registry.Divisions;
        var place = divisions.FullName(division, year);
        if (template.StartsWith("{place}", StringComparison.Ordinal) && template.LastIndexOf('{') == 0)
            return Governed(string.Concat(place, template.AsSpan("{place}".Length)), place);
        if (!CanBuild(template, division, year))
            return null;
        var city = divisions.ParentOf(division, year);
        var province = division;
        while (divisions.ParentOf(province, year) is { } above)
            province = above;
        return Governed(template.Replace("{place}", place, StringComparison.Ordinal)
            .Replace("{city}", city?.In(year).Name, StringComparison.Ordinal)
            .Replace("{city-stem}", city is null ? null : divisions.Stem(city, year), StringComparison.Ordinal)
            .Replace("{own}", division.In(year).Name, StringComparison.Ordinal)
            .Replace("{stem}", divisions.Stem(division, year), StringComparison.Ordinal)
            .Replace("{province}", province.In(year).Name, StringComparison.Ordinal)
            .Replace("{province-stem}", divisions.Stem(province, year), StringComparison.Ordinal)
            .Replace("{party}", Party(place, division, year), StringComparison.Ordinal), place);
    }

    // A league or prefecture (盟, 地区) has no government of its own, but an office of the one above it: 锡林郭勒盟行政公署.
    private static string Governed(string name, string place) =>
        place.EndsWith('盟') || place.EndsWith("地区", StringComparison.Ordinal) ? name.Replace(place + "人民政府", place + "行政公署", StringComparison.Ordinal) : name;

    private string Party(string place, Division division, int? year) =>
        place.EndsWith("自治区", StringComparison.Ordinal) ? place + "党委"
        : place.EndsWith("地区", StringComparison.Ordinal) ? place[..^1] + "委"
        : place.EndsWith("自治州", StringComparison.Ordinal) ? registry.Divisions.Stem(division, year) + "州委"
        : division.In(year).Name is { Length: 2 } name && name[1] == '县' ? place + "县委"
        : place + "委";
}
