using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Units;

/// <summary>The grammar of unit names: place or level, core, head (市 + 发展和改革 + 委员会).</summary>
internal static class UnitNameGrammar
{
    public const int LongestName = 40;

    private static readonly WordEnds Heads = new(
    [
        "局", "委", "办", "厅", "院", "会", "社", "联", "部", "处", "馆", "台", "站", "所", "校", "署", "室", "科", "股", "队", "行", "组", "厂", "园", "库", "港", "矿", "农场", "林场", "牧场", "苏木",
        "委员会", "办公室", "中心", "公司", "集团", "政府", "管委会", "指挥部", "专班", "银行", "单位", "部门", "学院", "大学", "学校", "医院", "工会", "企业", "机构",
        "军分区", "法院", "检察院", "开发区", "经开区", "高新区", "园区", "示范区", "新区", "度假区", "保税区", "集中区", "风景区", "景区", "街道", "海关", "机关", "基地", "平台", "电台", "电视台", "报社", "日报", "发电", "电力", "供电", "移动", "电信", "联通", "铁塔", "烟草", "邮政", "石化", "石油", "燃气", "水务", "气象", "党校", "团委", "团市委", "团区委", "团县委", "团省委", "金控", "城投", "文投", "交投", "产投", "建投", "国投", "农投", "乡镇", "镇街", "县区", "县市区", "各县", "各区", "街镇", "镇", "乡", "县", "区", "市", "州", "旗", "盟", "省",
    ]);

    /// <summary>Heads after which a new name can begin without a separator.</summary>
    private static readonly WordEnds HardHeads = new(
    [
        "局", "委", "办", "厅", "院", "会", "社", "联", "部", "处", "馆", "台", "所", "校", "署", "室", "科", "股", "队", "行", "组", "中心", "公司", "集团", "政府", "专班", "单位", "部门", "学院", "大学", "学校",
        "开发区", "经开区", "高新区", "园区", "街道", "海关", "机关", "军分区", "供电", "移动", "电信", "联通", "铁塔", "烟草", "邮政", "站", "镇", "乡",
    ]);

    /// <summary>Words that begin a name: a level, a class of places, a system.</summary>
    private static readonly WordEnds Starters = new(
    [
        "市", "区", "县", "省", "州", "盟", "旗", "各", "团市委", "团区委", "团县委", "团省委", "国网", "人行", "中国", "国家", "人民银行", "自治区", "自治州", "全市", "全区", "全县", "开发区管委会", "经开区", "高新区", "相关", "有关", "其他", "镇街", "武警", "驻", "国资", "中央",
    ]);

    public static bool EndsWithHead(ReadOnlySpan<char> text) => Heads.End(WithoutBracket(text));

    public static bool EndsWithHardHead(ReadOnlySpan<char> text)
    {
        text = WithoutBracket(text);
        return HardHeads.End(text) && !(text.EndsWith("运行") || text.EndsWith("执行") || text.EndsWith("进行") || text.EndsWith("同行"));
    }

    /// <summary>Whether an office within a body (文艺股, 经管科) ends before the position: 科 of 科技 and the like ends none.</summary>
    public static bool OfficeEnds(string text, int end) =>
        end > 2 && text[end - 1] is '科' or '股' && Chars.IsHan(text[end - 2]) && Chars.IsHan(text[end - 3])
        && (end == text.Length || "技学研创协工教普委局所室长份东权".IndexOf(text[end], StringComparison.Ordinal) < 0);

    public static bool StartsName(ReadOnlySpan<char> text, UnitNameLexicon lexicon) => Starters.Begin(text) || lexicon.PlaceAt(text) > 0;

    public static bool IsLevel(char c) => c is '市' or '区' or '县' or '省' or '州' or '盟' or '旗' or '镇' or '乡' or '區' or '縣';

    /// <summary>Whether the lexicon knows the name, after the place and the level in front are taken off.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name, UnitNameLexicon lexicon)
    {
        name = WithoutBracket(name);
        if (name.Length < 2)
        {
            return false;
        }

        if (lexicon.IsForm(name))
        {
            return true;
        }

        var place = lexicon.PlaceAt(name);
        if (place > 0 && IsCore(name[place..], lexicon))
        {
            return true;
        }

        return IsLevel(name[0]) && (IsCore(name[1..], lexicon) || IsOrgan(name[1..]));
    }

    private static bool IsCore(ReadOnlySpan<char> core, UnitNameLexicon lexicon) =>
        core.Length >= 2 && (lexicon.IsForm(core) || IsOrgan(core) || (IsLevel(core[0]) && lexicon.IsForm(core[1..])));

    private static bool IsOrgan(ReadOnlySpan<char> core) =>
        core is "政府" or "人民政府" or "管委会" or "党工委" or "党委" or "政府办" or "委" or "委办" or "委办公室" or "人大常委会" or "政协" or "纪委" or "纪委监委";

    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && Chars.IsClose(text[^1]))
        {
            var depth = 0;
            for (var i = text.Length - 1; i > 0; i--)
            {
                depth += Chars.IsClose(text[i]) ? 1 : Chars.IsOpen(text[i]) ? -1 : 0;
                if (depth == 0)
                {
                    return text[..i];
                }
            }
        }

        return text;
    }
}
