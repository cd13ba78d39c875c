using System.Buffers;
using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>Recognises the governments, offices and party committees of towns and sub-districts (乡镇、街道).</summary>
internal sealed class TownshipMatcher(UnitRegistry registry)
{
    // The records of divisions go back to this year: which county a town of today lay in before, nobody can tell.
    private const int FirstYear = 2015;

    // 中心 with the two characters that say which.
    private const int ShortestOffice = 4;
    private static readonly string[] OfficeHeads = ["中心", "办公室", "服务站", "派出所", "司法所"];

    private const string PartyCommittee = "党委";
    private const string WorkingCommittee = "党工委";

    // What is printed after the name, and the head of the name that it implies.
    private static readonly (string End, string Head)[] Ends =
    [
        ("镇人民政府", "镇"), ("镇政府", "镇"), ("乡人民政府", "乡"), ("乡政府", "乡"), ("苏木人民政府", "苏木"), ("苏木政府", "苏木"), ("街道办事处", "街道"), ("街道办", "街道"),
        ("地区办事处", "地区"), ("镇党委", "镇"), ("乡党委", "乡"), ("街道党工委", "街道"), ("街道", "街道"), ("苏木", "苏木"), ("地区", "地区"), ("镇", "镇"), ("乡", "乡"),
    ];

    // 东苑办事处, 古田街, 上郡办 leave 街道 out, as the names of other bodies do: only a listed sub-district is meant, and nothing better known (文明办).
    private static readonly string[] Offices = ["办事处", "街办", "街", "办"];
    private const double MissingHead = 0.1;

    private static readonly string[] Heads = ["街道", "镇", "乡", "苏木"];

    // Heads that are no town's unless it is listed: 北京地区, 呼和浩特地区.
    private static readonly string[] ListedOnly = ["地区", "苏木"];

    // 区街道办, 有关乡镇: of these characters no town is named.
    private static readonly SearchValues<char> NoName = SearchValues.Create("区县市乡镇街道各有关相所辖属全本");

    /// <summary>A listed one of the place, or the only one that is called so in the counties of a city.</summary>
    public UnitCandidate? Listed(string rest, Division division, int? year)
    {
        foreach (var (name, party, loss) in Names(rest))
        {
            if (registry.Townships.In(division.Id).FirstOrDefault(t => IsCalled(name, t)) is { } own)
                return Candidate(division, own, party, year, 0.95 - loss, "a town or sub-district of the place");
            if (division.Level == DivisionLevel.County || year < FirstYear)
                continue;
            (Division County, string Name)[] called = [.. registry.Divisions.ChildrenOf(division.Id, year)
                .Where(county => registry.Divisions.ParentOf(county, year)?.Id == division.Id)
                .SelectMany(county => registry.Townships.In(county.Id).Where(t => IsCalled(name, t)), (county, township) => (county, township))];
            if (called is [var only])
                return Candidate(only.County, only.Name, party, year, 0.9 - loss, $"the only town or sub-district of {division.In(year).Name} that is called so");
        }
        return null;
    }

    /// <summary>One of a county that is printed short (周桥街道 for 周家桥街道), or that no list of today has: it may have been joined to another since.</summary>
    public UnitCandidate? Unlisted(string rest, Division division, int? year)
    {
        if (division.Level != DivisionLevel.County)
            return null;
        foreach (var (name, party, loss) in Names(rest))
        {
            string[] meant = [.. registry.Townships.In(division.Id).Where(t => IsShortFor(name, t))];
            // 洪山街道 is how lists may write 洪山街街道, and its name as well: nobody can tell.
            if (meant is [var township] && township != name[..^"街道".Length] + "街街道")
                return Candidate(division, township, party, year, 0.85 - loss, $"the only sub-district of the place that is called so for short: {township}");
            if (meant.Length > 0)
                return null;
        }
        return Name(rest) is { } printed && !ListedOnly.Any(printed.Text.EndsWith) && printed.Text.AsSpan(0, printed.Text.Length - printed.Head.Length).ContainsAnyExcept(NoName)
            ? Candidate(division, printed.Text, IsOfParty(rest), year, 0.92, "a town or sub-district of the place, though in no list of today")
            : null;
    }

    /// <summary>An office of a listed town, in full: 皂角坪街道办事处平安建设办公室.</summary>
    public UnitCandidate? Office(string rest, Division division, int? year)
    {
        if (division.Level != DivisionLevel.County || !OfficeHeads.Any(h => rest.EndsWith(h, StringComparison.Ordinal)))
            return null;
        var township = registry.Townships.In(division.Id).Where(t => rest.StartsWith(t, StringComparison.Ordinal)).MaxBy(t => t.Length);
        return township is not null && rest.Length >= township.Length + ShortestOffice
            ? new UnitCandidate(registry.Proposed(division.Id, "body/" + rest, UnitKind.Institution, registry.Divisions.FullName(division, year) + rest),
                0.82, ResolutionMethod.Literal, $"the complete name of an office of {township}")
            : null;
    }

    /// <summary>The only one of a county whose name without its head is all that is printed: 玉清湖, 芹河.</summary>
    public UnitCandidate? Bare(string mention, Division division, int? year) =>
        division.Level == DivisionLevel.County && registry.Townships.In(division.Id).Where(t => IsBare(mention, t)).ToArray() is [var township]
            ? Candidate(division, township, party: false, year, 0.8, $"the only town or sub-district of the place with this name: {township}")
            : null;

    // 景哈哈尼族乡 is printed 景哈乡, too.
    private static bool IsCalled(string printed, string name) => name == printed
        || (name.Length > printed.Length && name[0] == printed[0] && name[^1] == printed[^1] && name[^1] is '乡' or '镇'
            && PlaceStem.WithoutPeoples(name[..^1]).AsSpan().SequenceEqual(printed.AsSpan(0, printed.Length - 1)));

    private static bool IsBare(string mention, string name) => mention.Length >= 2 && name.StartsWith(mention, StringComparison.Ordinal) && Heads.Contains(name[mention.Length..]);

    // 周桥街道 for 周家桥街道, 天山街道 for 天山路街道: the same beginning, no more than two characters left out, and one sub-district as the other.
    private static bool IsShortFor(string printed, string name) =>
        printed.EndsWith("街道", StringComparison.Ordinal) && name.EndsWith("街道", StringComparison.Ordinal) && printed.Length >= 4 && name.Length - printed.Length is 1 or 2
        && printed[0] == name[0] && AlignmentMatcher.IsContained(printed, name);

    private static IEnumerable<(string Name, bool Party, double Loss)> Names(string rest)
    {
        if (Name(rest) is { } name)
            yield return (name.Text, IsOfParty(rest), 0);
        // 振兴街 and 天山路 are the names of sub-districts whole, too.
        if (rest.Length > 2 && rest[^1] is '街' or '路')
            yield return (rest + "街道", false, MissingHead);
        foreach (var office in Offices)
            if (rest.Length > office.Length + 1 && rest.EndsWith(office, StringComparison.Ordinal))
                yield return (rest[..^office.Length] + "街道", false, MissingHead);
    }

    private static (string Text, string Head)? Name(string rest)
    {
        foreach (var (end, head) in Ends)
            if (rest.EndsWith(end, StringComparison.Ordinal) && rest.Length - end.Length is >= 1 and <= 10)
                return rest.Length - end.Length + head.Length < 3 ? null : (rest[..^end.Length] + head, head);
        return null;
    }

    private static bool IsOfParty(string rest) => rest.EndsWith(PartyCommittee, StringComparison.Ordinal) || rest.EndsWith(WorkingCommittee, StringComparison.Ordinal);

    private UnitCandidate Candidate(Division division, string name, bool party, int? year, double score, string reason)
    {
        var place = registry.Divisions.FullName(division, year) + name;
        var sub = name.EndsWith("街道", StringComparison.Ordinal);
        var official = party ? sub ? $"中共{place}工作委员会" : $"中国共产党{place}委员会" : place + (sub || name.EndsWith("地区", StringComparison.Ordinal) ? "办事处" : "人民政府");
        var unit = registry.Proposed(division.Id, (party ? "town-party/" : "town/") + name, party ? UnitKind.Party : UnitKind.Government, official);
        return new UnitCandidate(unit, score, ResolutionMethod.Literal, reason);
    }
}
