using System.Collections.Immutable;

namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>Recognises collectives: 各县(市)区政府, 市直有关单位, 领导小组各成员单位.</summary>
internal sealed class CollectiveMatcher(UnitRegistry registry)
{
    private static readonly string[] Signs =
        ["各", "有关", "相关", "成员单位", "组成单位", "责任单位", "涉及", "沿江", "沿淮", "市直单位", "县直单位", "区直单位", "省直单位", "其他", "等部门", "等单位", "全体", "所有"];

    private static readonly string[] Bare =
        ["县市区政府", "县区政府", "区县政府", "市县区政府", "区市县政府", "市县政府", "县市政府", "县市区", "县区", "区县", "乡镇政府", "镇乡政府", "镇街", "乡镇街道", "镇街道", "镇乡街道", "乡镇", "乡镇街",
         "镇政府", "街道办事处", "街道", "区县市", "旗县区政府", "旗县区", "市州", "市州政府", "市县", "开发区管委会", "园区管委会", "功能区", "镇街园区", "乡镇街道办事处", "乡镇街办"];

    public UnitCandidate? Match(string text, Division home, int? year)
    {
        var key = Key(text);
        if (!Signs.Any(sign => text.Contains(sign, StringComparison.Ordinal)) && !Bare.Contains(key))
            return null;
        var unit = new Unit
        {
            Id = home.Id + "/group/" + key, JurisdictionId = home.Id, Kind = UnitKind.Group, Name = text, IsDerived = true, Members = Members(key, home, year),
        };
        return new UnitCandidate(unit, 0.95, ResolutionMethod.Collective, "the words name several bodies; kept together as one collective");
    }

    private static string Key(string text)
    {
        var key = text.Replace("人民政府", "政府", StringComparison.Ordinal).Replace("管理委员会", "管委会", StringComparison.Ordinal);
        return string.Concat(key.Where(c => c is not ('(' or ')' or '、' or ',')));
    }

    private ImmutableArray<UnitMember> Members(string key, Division home, int? year)
    {
        if (home.Level == DivisionLevel.County || !key.StartsWith('各') || !(key.EndsWith("政府", StringComparison.Ordinal) || key.EndsWith('区')))
            return [];
        var kinds = key.EndsWith("政府", StringComparison.Ordinal) ? key[1..^2] : key[1..];
        return kinds.Any(c => c is not ('县' or '市' or '区' or '旗' or '州')) ? []
            : [.. registry.Divisions.ChildrenOf(home.Id, year).Where(d => kinds.Contains(d.In(year).Name[^1])).Select(d => new UnitMember(d.Id + "/gov", year, year))];
    }
}
