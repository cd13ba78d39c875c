using System.Collections.Immutable;
using GraphTasks.Enrichment.Units.Dictionaries;
using GraphTasks.Enrichment.Units.Resolving;

namespace GraphTasks.Enrichment.Units;

/// <summary>
/// Resolves mentions to bodies: curated names first, then archetypes, zones, collectives and complete names. A pure function of
/// mention, jurisdiction, year and the registry's snapshot. Safe for use by several threads.
/// </summary>
public sealed class UnitResolver
{
    /// <summary>A candidate below this score is not accepted.</summary>
    public const double Threshold = 0.75;

    /// <summary>Two bodies closer than this are too close a call.</summary>
    public const double Margin = 0.03;

    /// <summary>What an office without its head word loses.</summary>
    private const double MissingHead = 0.08;

    /// <summary>What a second name in the same cell takes from a candidate's score.</summary>
    private const double SameCell = 0.21;

    /// <summary>What a place without the word 政府 loses: 迎江区 alone may also be printed for the territory.</summary>
    private const double BarePlace = 0.08;

    private readonly UnitRegistry _registry;
    private readonly PlaceReader _places;
    private readonly ArchetypeMatcher _archetypes;
    private readonly CollectiveMatcher _collectives;
    private readonly ZoneMatcher _zones;
    private readonly TownshipMatcher _townships;
    private readonly LiteralMatcher _literals;
    private readonly NationalMatcher _nationals;
    private readonly AlignmentMatcher _alignments;
    private readonly BranchMatcher _branches;

    /// <summary>Creates a resolver over one snapshot.</summary>
    public UnitResolver(UnitRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        _registry = registry;
        _places = new PlaceReader(registry.Divisions);
        var names = new NameBuilder(registry);
        _archetypes = new ArchetypeMatcher(registry, names);
        _collectives = new CollectiveMatcher(registry);
        _zones = new ZoneMatcher(registry);
        _townships = new TownshipMatcher(registry);
        _alignments = new AlignmentMatcher(registry.Departments);
        _literals = new LiteralMatcher(registry, names, _alignments);
        _nationals = new NationalMatcher(registry);
        _branches = new BranchMatcher(registry, _places, names);
    }

    /// <summary>Resolves one mention.</summary>
    /// <param name="mention">The name as printed.</param>
    /// <param name="home">The jurisdiction of the document.</param>
    /// <param name="year">The year of the document; null means the present.</param>
    public UnitResolution Resolve(string mention, Division home, int? year)
    {
        ArgumentNullException.ThrowIfNull(mention);
        ArgumentNullException.ThrowIfNull(home);
        var text = MentionText.Normalise(mention);
        var (name, qualifier) = MentionText.SplitQualifier(text);
        var candidates = new List<UnitCandidate>();
        Curated(text, home, year, candidates);
        if (candidates.Count > 0 && qualifier is not null)
            qualifier = null;
        else if (qualifier is not null)
            Curated(name, home, year, candidates);
        if (candidates.Count == 0 && name.Length > 0)
            Derive(text, name, ref qualifier, home, year, candidates);
        return Decide(mention, text, qualifier, home, candidates);
    }

    /// <summary>
    /// Resolves the mentions of one responsibility cell together. Two names in one cell are evidence that they are two bodies: where two
    /// would be the same one, the weaker is taken for it only if it still passes the threshold with that against it.
    /// </summary>
    /// <param name="mentions">The names as printed.</param>
    /// <param name="home">The jurisdiction of the document.</param>
    /// <param name="year">The year of the document; null means the present.</param>
    public IReadOnlyList<UnitResolution> ResolveCell(IReadOnlyList<string> mentions, Division home, int? year)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return InOneCell([.. mentions.Select(mention => Resolve(mention, home, year))]);
    }

    /// <summary>What becomes of the answers to single mentions where these stand in one cell, see <see cref="ResolveCell"/>.</summary>
    public static IReadOnlyList<UnitResolution> InOneCell(IReadOnlyList<UnitResolution> alone)
    {
        ArgumentNullException.ThrowIfNull(alone);
        UnitResolution[] results = [.. alone];
        foreach (var same in results.Index().Where(r => r.Item.Unit is not null).GroupBy(r => r.Item.Unit!.Id).ToArray())
        {
            if (same.Select(r => MentionText.Normalise(r.Item.Mention)).Distinct(StringComparer.Ordinal).Count() == 1)
                continue;
            var strongest = same.Max(r => r.Item.Score);
            var lone = same.Count(r => r.Item.Score == strongest) == 1;
            foreach (var (index, result) in same.Where(r => !lone || r.Item.Score < strongest))
                results[index] = Against(result, same.First(r => r.Item != result).Item.Mention);
        }

        return results;
    }

    private static UnitResolution Against(UnitResolution result, string other)
    {
        var candidates = result.Candidates.Select((c, i) => i > 0 ? c : c with
        {
            Score = c.Score - SameCell,
            Reason = $"{c.Reason}; against it: {other} in the same cell is this body too",
        }).OrderByDescending(c => c.Score).ThenBy(c => c.Unit.Id, StringComparer.Ordinal).ToImmutableArray();
        var accepted = candidates[0].Score >= Threshold && (candidates.Length == 1 || candidates[0].Score - candidates[1].Score >= Margin);
        return result with
        {
            Unit = accepted ? candidates[0].Unit : null,
            Score = Math.Round(candidates[0].Score, 4),
            Method = !accepted ? ResolutionMethod.None : candidates[0].Unit.Id == result.Unit!.Id ? result.Method : candidates[0].Method,
            Candidates = candidates,
        };
    }

    private void Curated(string text, Division home, int? year, List<UnitCandidate> candidates)
    {
        foreach (var entry in _registry.ByName.GetValueOrDefault(text, []))
        {
            var unit = _registry.Units[entry.UnitId];
            var isHome = entry.JurisdictionId == home.Id;
            if (!isHome && !_registry.SaysItsPlace(entry.Name.Text, entry.JurisdictionId))
                continue;
            var valid = entry.Name.IsValidIn(year);
            var official = entry.Name.Type == UnitNameType.Official;
            candidates.Add(new UnitCandidate(unit, (official ? 1.0 : 0.98) - (valid ? 0 : 0.1) - (isHome ? 0 : 0.01),
                !valid || entry.Name.Type == UnitNameType.Former ? ResolutionMethod.Former : official ? ResolutionMethod.Exact : ResolutionMethod.Alias,
                $"recorded as {Words.Of(entry.Name.Type)} name of {unit.Name}{(valid ? "" : ", though not for this year")}"));
        }
    }

    private void Derive(string text, string name, ref string? qualifier, Division home, int? year, List<UnitCandidate> candidates)
    {
        var body = (name.StartsWith("中共", StringComparison.Ordinal) ? name[2..] : name)
            .Replace("行政公署", "人民政府", StringComparison.Ordinal).Replace("行署", "政府", StringComparison.Ordinal);
        var places = _places.Read(body, 0, home, year);
        places.Add(new Place(home, 0, PlaceKind.None));
        foreach (var place in places)
        {
            var rest = body[place.End..];
            if (rest.Length == 0 && place.Kind == PlaceKind.Name)
                candidates.AddRange(_archetypes.Match(_registry.Departments.OfArchetype("gov"), rest, place.Division, year, Trust(place) - BarePlace)
                    .Select(c => c with { Reason = "a place that is made responsible means its government" }));
            candidates.AddRange(_archetypes.Match(_registry.Departments.ByKey(FormKey.Of(rest)), rest, place.Division, year, Trust(place)));
            Led(body, place, home, year, candidates);
            if (_zones.Match(rest, body, place.Division, place.Kind, home, year) is { } zone)
                candidates.Add(zone);
            if (_townships.Listed(rest, place.Division, year) is { } township)
                candidates.Add(township);
        }
        if (candidates.Count > 0)
            return;
        if (_collectives.Match(text, home, year) is { } collective)
        {
            qualifier = null;
            candidates.Add(collective);
            return;
        }
        if (_nationals.Match(name) is { } national)
        {
            candidates.Add(national);
            return;
        }
        foreach (var place in places)
            if (_branches.Match(body, place, home, year, Trust(place)) is { } branch)
            {
                candidates.Add(branch);
                return;
            }
        foreach (var place in places.Where(p => p.Kind is PlaceKind.Name or PlaceKind.Level))
            Headless(body[place.End..], place, year, candidates);
        foreach (var place in places.Where(p => p.Kind != PlaceKind.Stem))
        {
            var rest = body[place.End..];
            if (_alignments.Match(rest) is { } rows)
                candidates.AddRange(_archetypes.Match(rows, rest, place.Division, year, Trust(place) - 0.13)
                    .Select(c => c with { Method = ResolutionMethod.Alignment, Reason = $"'{rest}' is contained in order in {c.Unit.Name}" }));
            if (candidates.Count > 0)
                continue;
            if ((_townships.Unlisted(rest, place.Division, year) ?? _townships.Office(rest, place.Division, year)
                ?? _literals.Match(rest, place.Division, place.Kind, year)) is { } literal)
                candidates.Add(literal);
        }
        if (candidates.Count == 0 && _townships.Bare(body, home, year) is { } bare)
            candidates.Add(bare);
    }

    // 县公安, 县财政部门: offices of which only the field is printed.
    private void Headless(string rest, Place place, int? year, List<UnitCandidate> candidates)
    {
        var field = rest.EndsWith("部门", StringComparison.Ordinal) ? rest[..^2] : rest;
        if (field.Length < 2)
            return;
        var departments = _registry.Departments;
        DepartmentRow[] rows = [.. departments.ByKey(FormKey.Of(field + "局")), .. departments.ByKey(FormKey.Of(field + "委"))];
        candidates.AddRange(_archetypes.Match(rows, field, place.Division, year, Trust(place) - MissingHead)
            .Select(c => c with { Reason = $"an office without its head: {c.Reason}" }));
    }

    // Names with words before the place: 团市委, 国家税务总局芜湖市税务局, 芜湖市公安局繁昌分局.
    private void Led(string body, Place outer, Division home, int? year, List<UnitCandidate> candidates)
    {
        var longest = Math.Min(_registry.Departments.LongestLead, body.Length - outer.End - 1);
        for (var length = 1; length <= longest; length++)
        {
            var forms = _registry.Departments.ByLead(body.Substring(outer.End, length));
            if (forms.Length == 0)
                continue;
            foreach (var inner in _places.Read(body, outer.End + length, home, year))
            {
                var tail = FormKey.Of(body[inner.End..]);
                var rows = forms.Where(f => f.Tail == tail).Select(f => f.Row);
                // 市公安局瓯海分局 may be short for 瓯海区分局; who prints all of the inner place's name shortens the outer place only.
                var printed = inner.Kind == PlaceKind.Name && outer.Kind == PlaceKind.Level ? _registry.Divisions.FullName(outer.Division, year) + body[outer.End..] : body;
                candidates.AddRange(_archetypes.Match(rows, printed, inner.Division, year, Trust(inner)));
            }
        }
    }

    private static double Trust(Place place) => place.Kind switch
    {
        PlaceKind.Name => 1.0,
        PlaceKind.Level => 0.99,
        PlaceKind.Stem => 0.96,
        _ => 0.9,
    };

    private UnitResolution Decide(string mention, string text, string? qualifier, Division home, List<UnitCandidate> candidates)
    {
        var best = candidates.Where(c => !_registry.Rejections.Contains(new Rejection(home.Id, text, c.Unit.Id)))
            .GroupBy(c => c.Unit.Id).Select(g => g.MaxBy(c => c.Score)!).OrderByDescending(c => c.Score).ThenBy(c => c.Unit.Id, StringComparer.Ordinal).ToImmutableArray();
        if (best.IsEmpty)
            return new UnitResolution(mention, null, qualifier, 0, ResolutionMethod.None, []);
        var accepted = best[0].Score >= Threshold && (best.Length == 1 || best[0].Score - best[1].Score >= Margin);
        return new UnitResolution(mention, accepted ? best[0].Unit : null, qualifier, Math.Round(best[0].Score, 4),
            accepted ? best[0].Method : ResolutionMethod.None, best);
    }
}
