using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>Takes a complete name that no archetype knows as it stands: hospitals, schools, companies with their legal form.</summary>
internal sealed class LiteralMatcher(UnitRegistry registry, NameBuilder names, AlignmentMatcher alignments)
{
    private static readonly string[] Heads = ["局", "中心", "委员会", "办公室", "管理处", "管理所", "研究院", "研究所", "指挥部", "支队", "大队", "协会", "服务处", LeadingGroup];
    private static readonly string[] Houses =
    [
        "医院", "图书馆", "博物馆", "文化馆", "科技馆", "档案馆", "美术馆", "福利院", "体育馆", "规划馆", "卫生院", "保健院", "血站", "卫生监督所", "监督站",
        "中学", "小学", "幼儿园", "职业学校", "技工学校", "特殊教育学校", "慈善会", "慈善总会", "总商会",
    ];

    private static readonly string[] Colleges = ["大学", "职业学院", "职业技术学院", "专科学校"];
    private static readonly string[] Companies = ["有限公司", "有限责任公司", "股份公司", "集团公司"];

    // What the archetypes know of these heads is most of what there is: another one printed without its place's name is more likely a
    // short form or two names run together than a body nobody has heard of. It is proposed, not accepted.
    private static readonly string[] ClosedHeads = ["局", "委员会", "办公室", "中心"];

    // But a leading group and its office are called what is printed, whoever has heard of them.
    private const string LeadingGroup = "领导小组";
    private const string LeadingGroupOffice = LeadingGroup + "办公室";

    // Those of which even a name behind its place's is more likely a committee of the congress (财政经济委员会) or a part of another body.
    private static readonly string[] NeverComplete = ["委员会", "分局", "分中心"];

    // 市第三医院 leaves 人民 out.
    private const string Hospital = "医院";

    // 人民政府驻北京联络处; whether 政府侨务办公室 is 人民政府's or 政府采购中心 a name of its own, nobody can tell.
    private const string Posted = "人民政府驻";
    private const string Government = "政府";

    // Nobody shortens to so many characters: 水利水电工程移民工作办公室.
    private const int Complete = 9;

    // Words that full names do not have: who prints one has shortened the rest, too.
    private static readonly string[] Shortened = ["职技", "交警", "城管", "发改", "人社", "卫健", "卫计", "文旅", "文广", "住建", "经信", "工信", "农经", "教体", "综治"];

    private static readonly string[] GovernmentHeads = ["局", "委员会", "办公室", "指挥部", LeadingGroup];

    // What is left of 县委 when the place has been read.
    private const string Party = "委";

    private static readonly string[] OfficeHeads = ["局", "委", "办", "厅", "委员会", "办公室"];

    public UnitCandidate? Match(string rest, Division division, PlaceKind kind, int? year)
    {
        if (kind == PlaceKind.None)
            return Companies.Any(c => rest.EndsWith(c, StringComparison.Ordinal)) && rest.Length >= 8
                ? Candidate(division, "company/" + rest, rest, UnitKind.Enterprise, 0.85, "a complete registered name")
                : IsCollege(rest, division, year) ? Candidate(division, "body/" + rest, rest, UnitKind.Institution, 0.88, "the complete name of a university or college")
                : null;
        if (Companies.Any(c => rest.EndsWith(c, StringComparison.Ordinal)) && rest.Length >= 8)
            return Candidate(division, "company/" + rest, registry.Divisions.FullName(division, year) + rest, UnitKind.Enterprise, 0.82, "a company's complete name with its place");
        if (IsRunTogether(rest))
            return null;
        if (rest.StartsWith(Posted, StringComparison.Ordinal) || Houses.Any(h => rest.EndsWith(h, StringComparison.Ordinal))
            || (rest.Length >= 6 && Heads.Any(h => rest.EndsWith(h, StringComparison.Ordinal))))
        {
            var score = (IsClosed(rest, kind) && !IsJoined(rest)) || IsDoubtful(rest) ? 0.7 : 0.8;
            const string Reason = "a complete name that no archetype knows, with its place";
            return IsOfParty(rest)
                ? Candidate(division, "body/" + rest, names.Build("中共{party}", division, year) + rest[Party.Length..], UnitKind.Party, score, Reason)
                : Candidate(division, "body/" + rest, registry.Divisions.FullName(division, year) + rest,
                    GovernmentHeads.Any(h => rest.EndsWith(h, StringComparison.Ordinal)) ? UnitKind.Government : UnitKind.Institution, score, Reason);
        }
        return null;
    }

    private static bool IsClosed(string rest, PlaceKind kind) =>
        kind == PlaceKind.Level && ClosedHeads.Any(h => rest.EndsWith(h, StringComparison.Ordinal)) && !rest.EndsWith(LeadingGroupOffice, StringComparison.Ordinal)
        && (rest.Length < Complete || rest.Contains('('));

    private bool IsDoubtful(string rest) =>
        Shortened.Any(rest.Contains) || NeverComplete.Any(h => rest.EndsWith(h, StringComparison.Ordinal))
        || rest.StartsWith(Government, StringComparison.Ordinal) || (rest.EndsWith(Hospital, StringComparison.Ordinal) && (rest.Length == Hospital.Length || rest[0] == '第'))
        || (rest.EndsWith('局') && IsNearlyKnown(rest));

    // 人力资源和社区保障局, 退伍军人事务局, 文化新闻出版局: misprints of full names, or what was one before a reform.
    private bool IsNearlyKnown(string name) => alignments.Framed(name).Any(r =>
        AlignmentMatcher.IsContained(name, r.Core) || (r.Core.Length == name.Length && r.Core.Zip(name).Count(pair => pair.First != pair.Second) == 1));

    // 县委领导小组, but not 县委托代建中心.
    private static bool IsOfParty(string rest) => rest.StartsWith(Party, StringComparison.Ordinal) && rest[Party.Length] is not ('员' or '托' or '派');

    // 自然资源和林业局, as the reforms of counties make them: two full names of bureaus, of which no short form is made.
    private bool IsJoined(string rest)
    {
        if (!rest.EndsWith('局'))
            return false;
        for (var and = rest.IndexOf('和', StringComparison.Ordinal); and > 0; and = rest.IndexOf('和', and + 1))
            if (IsFullName(rest[..and] + '局') && IsFullName(rest[(and + 1)..]))
                return true;
        return false;
    }

    private bool IsFullName(string name) => registry.Departments.ByKey(FormKey.Of(name)).Any(r => r.Core == name);

    // 武汉大学, 安徽师范大学, 芜湖职业技术学院: named after the place or one above it.
    private bool IsCollege(string name, Division division, int? year)
    {
        if (!Colleges.Any(c => name.EndsWith(c, StringComparison.Ordinal)))
            return false;
        for (var at = division; at is not null; at = registry.Divisions.ParentOf(at, year))
            if (name.StartsWith(registry.Divisions.Stem(at, year), StringComparison.Ordinal))
                return true;
        return false;
    }

    // 发改委工信局: a known office, then another head.
    private bool IsRunTogether(string rest)
    {
        if (!OfficeHeads.Any(h => rest.EndsWith(h, StringComparison.Ordinal)))
            return false;
        for (var cut = 2; cut <= rest.Length - 2; cut++)
            if (OfficeHeads.Any(h => rest.AsSpan(0, cut).EndsWith(h)) && registry.Departments.ByKey(FormKey.Of(rest[..cut])).Length > 0)
                return true;
        return false;
    }

    private UnitCandidate Candidate(Division division, string key, string name, UnitKind kind, double score, string reason) =>
        new(registry.Proposed(division.Id, key, kind, name), score, ResolutionMethod.Literal, reason);
}
