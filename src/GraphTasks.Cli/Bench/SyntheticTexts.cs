using System.Globalization;
using System.Text;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Cli.Bench;

/// <summary>Invents what ledgers say: tasks about the themes' terms with figures, deadlines and reports. The same random numbers give the same texts.</summary>
internal sealed class SyntheticTexts
{
    private static readonly string[] Deeds =
    [
        "建成{0}项目{1}个,完成投资{2}亿元,{3}完工率达到{4}%。",
        "推进{0}工作,年内完成{1}处,同步做好{3}。",
        "开展{0}专项行动,惠及群众{2}万人以上。",
        "新增{0}{1}家,{3}增长{4}%以上。",
        "持续做好{0},力争{3}同比增长{4}%。",
        "制定{0}实施方案,健全{3}工作机制。",
        "改造提升{0}{1}公里,推动{3}落地见效。",
    ];

    private static readonly string[] Reports =
    [
        "已完成{1}处,占年度目标的{4}%。",
        "完成投资{2}亿元,{0}有序推进。",
        "{0}实施方案已印发,正在组织实施。",
        "1.新增{0}{1}家;2.{3}同比增长{4}%。",
        "正在开展前期工作,预计年底前完成{0}。",
    ];

    private readonly (string Name, string[] Terms)[] themes;

    public SyntheticTexts(ThemeDictionaries dictionaries) => themes =
    [
        .. dictionaries.Lexicon.Terms.Where(term => term.Weight > 0 && !term.Term.Contains(LexiconTerm.Gap, StringComparison.Ordinal) && term.Term.Length is >= 3 and <= 8)
            .GroupBy(term => term.Theme, term => term.Term, StringComparer.Ordinal)
            .OrderBy(theme => theme.Key, StringComparer.Ordinal)
            .Select(theme => (dictionaries.Vocabulary.Find(theme.Key)!.NameZh, theme.Order(StringComparer.Ordinal).ToArray())),
    ];

    /// <summary>The number of themes.</summary>
    public int Count => themes.Length;

    /// <summary>The heading of a theme's tasks.</summary>
    public string Heading(int number, int theme) => $"{"一二三四五六七八九"[number]}、着力抓好{themes[theme].Name}";

    public string Task(Random random, int theme) => Fill(Deeds, random, theme);

    public string[] Report(Random random, int theme) => [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Fill(Reports, random, theme))];

    /// <summary>When the task is due, or null.</summary>
    public static string? Deadline(Random random, int year) => random.Next(6) switch
    {
        0 => null,
        1 => "持续推进",
        2 or 3 => $"{year}年底前",
        _ => $"{year}年{random.Next(3, 13)}月底前",
    };

    private string Fill(string[] patterns, Random random, int theme)
    {
        var format = CompositeFormat.Parse(patterns[random.Next(patterns.Length)]);
        var terms = themes[theme].Terms;
        return string.Format(CultureInfo.InvariantCulture, format,
            terms[random.Next(terms.Length)], random.Next(2, 120), Math.Round(random.NextDouble() * 50, 1), terms[random.Next(terms.Length)], random.Next(3, 100));
    }
}
