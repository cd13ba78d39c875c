using System.Text.RegularExpressions;

namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>Recognises bodies of the whole country by their complete names: 国家能源局, 长江水利委员会, 水利部.</summary>
internal sealed partial class NationalMatcher(UnitRegistry registry)
{
    private const string Country = "000000";

    public UnitCandidate? Match(string name)
    {
        if (!Complete().IsMatch(name))
            return null;
        return new UnitCandidate(registry.Proposed(Country, "body/" + name, UnitKind.Government, name), 0.9, ResolutionMethod.Literal, "the complete name of a body of the whole country");
    }

    [GeneratedRegex("^(?:国家(?!税务)[^省市县区]{2,12}(?:总局|局|委员会|办公室|中心)|(?:长江|黄河|淮河|珠江|海河|松辽)(?:水利委员会|航务管理局|流域管理局)|太湖流域管理局"
        + "|(?:外交|国防|教育|科学技术|工业和信息化|公安|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部)$")]
    private static partial Regex Complete();
}
