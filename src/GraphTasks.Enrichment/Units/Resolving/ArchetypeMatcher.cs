using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>Proposes the body of a place whose archetype bears the rest of a mention as a name or short form.</summary>
internal sealed class ArchetypeMatcher(UnitRegistry registry, NameBuilder names)
{
    /// <summary>What a name loses that may be another body's full name, or short for several: enough to fall below <see cref="UnitResolver.Threshold"/>.</summary>
    private const double Contest = 0.26;

    private readonly DepartmentTable _departments = registry.Departments;

    /// <summary>Candidates for the words that are left when the place has been read.</summary>
    public IEnumerable<UnitCandidate> Match(IEnumerable<DepartmentRow> rows, string rest, Division division, int? year, double trust)
    {
        foreach (var group in rows.Where(r => names.Fits(r, division, year)).GroupBy(r => r.Archetype))
            if (Candidate(group.Key, [.. group], rest, division, year, trust) is { } candidate)
                yield return candidate;
    }

    private UnitCandidate? Candidate(string archetype, DepartmentRow[] rows, string rest, Division division, int? year, double trust)
    {
        if (!rows.Any(r => r.IsValidIn(year)))
            return Outdated(archetype, rows, division, year, trust);
        DepartmentRow[] valid = [.. rows.Where(r => r.IsValidIn(year) && names.CanBuild(r.Template, division, year))];
        if (valid.Length == 0)
            return null;
        // In the year of a reform both names are valid; a plan of that year was written before it.
        if (valid.Any(r => r.To is not null && r.To == year && (r.Core == rest || r.HasForm(rest))))
            valid = [.. valid.Where(r => r.From != year)];
        var usage = UsageOf(archetype, division, year, valid);
        var full = rest.Length == 0 ? null : valid.FirstOrDefault(r => r.Core == rest || (r.Core.Length == 0 && names.Build(r.Template, division, year) == rest));
        var usual = Usual(valid, rest, full, usage, Everywhere(archetype, division));
        var chosen = usual ?? valid[0];
        var exact = chosen == full;
        // 市大数据局 may be the full name or the usual short form of another one (大数据发展管理局): without knowledge of the region's
        // usage nobody can tell, unless the place is named in full, as full names do.
        var contested = exact && !usage.Has(chosen) && trust < 1 && chosen.From is null
            && valid.Any(r => r != chosen && r.HasForm(rest) && _departments.IsRegional(r));
        return new UnitCandidate(registry.Proposed(division.Id, archetype, chosen.Kind, names.Build(chosen.Template, division, year)!),
            trust - (contested || usual is null ? Contest : exact ? 0 : 0.02),
            exact ? ResolutionMethod.Exact : ResolutionMethod.Alias,
            contested ? $"'{rest}' is the full name of some bodies of {archetype} and the short form of others"
            : exact ? $"'{rest}' is the full name of the archetype {archetype}"
            : $"'{rest}' is a usual form of {chosen.Template} ({archetype}){(usual is null ? ", and of other full names too" : usage.Has(chosen) ? $", which is what {usage.Region!.In(year).Name} uses" : "")}");
    }

    // What the region uses, of several the one that alone may be shortened so; else what is printed in full; else the only
    // one that is shortened so, if need be to the letter (政务服务和数据局 beside 政务服务数据局); else what is usual everywhere.
    // 投促中心 is short for several full names: where nothing of these tells which, any of them would be a guess. And where the region
    // says 教育体育局, 教育和体育局 is what it says, for nobody adds to a name.
    private static DepartmentRow? Usual(DepartmentRow[] valid, string rest, DepartmentRow? full, RegionUsage usage, RegionUsage everywhere)
    {
        var used = valid.Where(r => usage.Has(r) && (full is null || r.HasForm(rest) || AlignmentMatcher.IsContained(rest, r.Core))).ToArray();
        if (used.Length > 0)
            return Only(used);
        return full
            ?? Only(valid) ?? Only([.. valid.Where(r => r.HasForm(rest))])
            ?? valid.FirstOrDefault(everywhere.Has);
    }

    private static DepartmentRow? Only(DepartmentRow[] rows) => rows.DistinctBy(r => r.Template).Count() == 1 ? rows[0] : null;

    // The words are right but not for this year: the body of that year is the archetype's (or its successor's) current one.
    private UnitCandidate? Outdated(string archetype, DepartmentRow[] rows, Division division, int? year, double trust)
    {
        var early = rows.All(r => r.From is not null && r.From > year);
        var target = !early && _departments.SuccessorOf(archetype) is { } successor && (year is null || year >= successor.Year) ? successor.To : archetype;
        var current = _departments.OfArchetype(target).Where(r => names.Fits(r, division, year) && (early || r.IsValidIn(year))).ToArray();
        var usual = early ? rows[0] : Of(UsageOf(target, division, year, current)) ?? Only(current) ?? Of(Everywhere(target, division));
        if ((usual ?? current.FirstOrDefault() ?? rows[^1]) is not { } row || names.Build(row.Template, division, year) is not { } name)
            return null;
        var years = early ? $"in use from {rows.Min(r => r.From)}" : $"in use until {rows.Max(r => r.To)}";
        // A name long before its time is a slip of the year; long after it, the body may have kept it (绵阳市住房和城乡建设委员会 in 2023).
        var implausible = early ? rows.Min(r => r.From) - year > 1 : target == archetype && year - rows.Max(r => r.To) > 3;
        var unsure = usual is null && current.Skip(1).Any(_departments.IsRegional);
        return new UnitCandidate(registry.Proposed(division.Id, target, row.Kind, name), trust - (implausible || unsure ? 0.3 : 0.1), ResolutionMethod.Former,
            $"a name {years}; in {year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "the present"} the body is {name}");

        DepartmentRow? Of(RegionUsage usage) => current.FirstOrDefault(usage.Has);
    }

    private RegionUsage Everywhere(string archetype, Division division) => new(null, _departments.Usage(DepartmentTable.Everywhere, NameBuilder.Letter(division), archetype));

    // Of the nearest region that says something of what is printed; else of the nearest that says anything.
    private RegionUsage UsageOf(string archetype, Division division, int? year, DepartmentRow[] printed)
    {
        var letter = NameBuilder.Letter(division);
        var nearest = new RegionUsage(null, []);
        for (var at = division; at is not null; at = registry.Divisions.ParentOf(at, year))
        {
            var usage = new RegionUsage(at, _departments.Usage(at.Id, letter, archetype));
            if (printed.Any(usage.Has))
                return usage;
            if (nearest.Templates.Length == 0)
                nearest = usage;
        }

        return nearest;
    }
}
