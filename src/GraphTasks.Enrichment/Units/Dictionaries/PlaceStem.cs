using System.Buffers;

namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>Shortens the name of a division: 芜湖市 → 芜湖, 恩施土家族苗族自治州 → 恩施; 苏尼特左旗 stays whole, as nobody says 苏尼特左.</summary>
internal static class PlaceStem
{
    private static readonly string[] Suffixes = ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "特区", "新区", "省", "市", "区", "县", "旗", "盟"];

    private static readonly string[] Peoples =
    [
        "土家族", "哈尼族", "朝鲜族", "布依族", "傈僳族", "景颇族", "拉祜族", "纳西族", "达斡尔族", "达斡尔", "鄂伦春", "鄂温克", "哈萨克族", "哈萨克",
        "蒙古族", "蒙古", "柯尔克孜", "塔吉克", "维吾尔", "仡佬族", "仫佬族", "毛南族", "布朗族", "撒拉族", "保安族", "东乡族", "裕固族", "各族", "锡伯",
        "壮族", "回族", "藏族", "羌族", "彝族", "白族", "傣族", "苗族", "侗族", "瑶族", "畲族", "满族", "黎族", "水族", "佤族", "土族", "怒族", "普米族",
        "俄罗斯族", "乌孜别克", "塔塔尔", "锡伯族", "德昂族", "阿昌族", "维吾尔族", "柯尔克孜族", "塔吉克族", "鄂温克族", "鄂伦春族", "独龙族", "仡佬", "民族",
    ];

    private static readonly SearchValues<char> LastOfPeoples = SearchValues.Create([.. Peoples.Select(p => p[^1]).Distinct()]);

    public static string Of(string name)
    {
        if (name.Length > 2 && name[^1] == '旗' && name[^2] is '左' or '右' or '前' or '后' or '中')
            return name;
        var stem = name;
        foreach (var suffix in Suffixes)
            if (name.Length > suffix.Length + 1 && name.EndsWith(suffix, StringComparison.Ordinal))
            {
                stem = name[..^suffix.Length];
                break;
            }
        return name.Contains("自治", StringComparison.Ordinal) ? WithoutPeoples(stem) : stem;
    }

    /// <summary>What is left of a name that ends with the peoples it is home to: 景哈哈尼族 → 景哈. At least two characters, else the name itself.</summary>
    public static string WithoutPeoples(string stem)
    {
        while (LastOfPeoples.Contains(stem[^1]) && Peoples.FirstOrDefault(people => stem.Length > people.Length + 1 && stem.EndsWith(people, StringComparison.Ordinal)) is { } last)
            stem = stem[..^last.Length];
        return stem;
    }
}
