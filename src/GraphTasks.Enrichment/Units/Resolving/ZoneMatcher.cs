using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>Recognises the committees of development zones (开发区管委会).</summary>
internal sealed class ZoneMatcher(UnitRegistry registry)
{
    private static readonly string[] Heads = ["管理委员会", "管委会", "管委"];
    private static readonly string[] Economic = ["经开区", "开发区", "经济开发区", "经济技术开发区"];
    private static readonly string[] HighTech = ["高新区", "高新技术产业开发区", "高新技术开发区"];

    // What complete names of zones end with; 经济开发区 and 高新技术产业开发区 only after the name of the province, without which they may lack it.
    private static readonly string[] Types =
        ["新区", "示范区", "示范基地", "管理区", "度假区", "旅游经济区", "经济区", "风景名胜区", "产业集聚区", "产业园区", "先进制造业开发区", "试验区", "经济特区"];
    private static readonly string[] ProvincialTypes = ["经济开发区", "经济技术开发区", "高新技术产业开发区", "工业园区"];

    /// <summary>Candidates for the words after a place; <paramref name="whole"/> is the mention itself, printed by <paramref name="home"/>.</summary>
    public UnitCandidate? Match(string rest, string whole, Division division, PlaceKind kind, Division home, int? year)
    {
        var bare = Bare(rest);
        if (bare.Length < 3 || (kind == PlaceKind.None && bare == "开发区" && division.Level != DivisionLevel.County))
            return null;
        var name = Bare(whole);
        for (var at = division; at is not null; at = kind == PlaceKind.Stem ? registry.Divisions.ParentOf(at, year) : null)
            foreach (var zone in registry.Zones.In(at.Id))
                if (zone.IsValidIn(year) && (zone.Bare == name || zone.Forms.Contains(name, StringComparer.Ordinal)
                    || (at.Id == division.Id && (zone.Bare == bare || zone.Forms.Contains(bare, StringComparer.Ordinal) || IsOwn(zone, bare, at, year)))))
                    return Candidate(zone.Name, at, 0.96, $"'{rest}' is a form of the zone {zone.Name}");
        return Usual(bare, division, year) ?? Complete(name, bare.Length < rest.Length, division, kind, home, year);
    }

    // 宜宾三江新区管委会, 黑龙江伊春经济开发区: named after the place in front, and called what is printed.
    private UnitCandidate? Complete(string name, bool asCommittee, Division division, PlaceKind kind, Division home, int? year)
    {
        if (kind is not (PlaceKind.Name or PlaceKind.Stem))
            return null;
        var complete = division.Level == DivisionLevel.Province
            ? Types.Concat(ProvincialTypes).Any(type => name.EndsWith(type, StringComparison.Ordinal))
            : asCommittee && Types.Any(type => name.EndsWith(type, StringComparison.Ordinal));
        return complete
            ? Candidate(name + "管理委员会", registry.Divisions.IsBelow(home, division.Id, year) ? home : division, 0.85, "the complete name of a zone that is in no list")
            : null;
    }

    private static string Bare(string text)
    {
        foreach (var head in Heads)
            if (text.EndsWith(head, StringComparison.Ordinal))
                return text[..^head.Length];
        return text;
    }

    private bool IsOwn(Zone zone, string bare, Division division, int? year)
    {
        if (bare is not ("开发区" or "经开区" or "经济开发区") || !zone.Bare.Contains("经济", StringComparison.Ordinal))
            return false;
        var stem = registry.Divisions.Stem(division, year);
        return zone.Bare.StartsWith(stem, StringComparison.Ordinal);
    }

    // A zone that is not listed is provincial as a rule (安徽繁昌经济开发区). A county has one economic zone; whether others are a
    // 高新技术产业开发区 or a 高新技术产业园区, and since when a national one, nobody can tell, nor whether that of a district which never
    // was a county is called after its city as well (江苏南通崇川经济开发区), so they are only proposed.
    private UnitCandidate? Usual(string bare, Division division, int? year)
    {
        var stem = registry.Divisions.Stem(division, year);
        var province = division;
        while (registry.Divisions.ParentOf(province, year) is { } above)
            province = above;
        if (province.Id == division.Id)
            return null;
        var provincial = registry.Divisions.Stem(province, year) + stem;
        var name = Economic.Contains(bare) ? bare == "经济技术开发区" ? stem + bare : provincial + "经济开发区"
            : bare == "工业园区" ? provincial + bare
            : HighTech.Contains(bare) ? provincial + "高新技术产业开发区"
            : null;
        return name is null ? null : Candidate(name + "管理委员会", division, Economic.Contains(bare) && HasOne(division, year) ? 0.85 : 0.7, "a development zone named after the place; its listed name is not known");
    }

    private bool HasOne(Division division, int? year) => division.Level == DivisionLevel.County
        && (!registry.Divisions.IsDistrict(division, year) || division.Names.Any(n => !n.Name.EndsWith('区')));

    private UnitCandidate Candidate(string name, Division division, double score, string reason) =>
        new(registry.Proposed(division.Id, "zone/" + Bare(name), UnitKind.Government, name), score, ResolutionMethod.Zone, reason);
}
