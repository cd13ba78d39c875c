using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Grammar;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Progress;

/// <summary>How far words name an indicator: whole, shortened, by its end, or by the thing without the deed.</summary>
internal static partial class IndicatorCover
{
    /// <summary>Words that cover this much of an indicator name it.</summary>
    public const double Named = 0.5;

    /// <summary>Words that cover this much have something to do with it.</summary>
    public const double Touched = 0.1;

    // A thing without its deed is a weaker sign than both.
    private const double ThingWeight = 0.95;

    // Words of this many characters that are neither deeds nor fillers name a thing.
    private const int LongName = 5;

    /// <summary>How far words cover an indicator, or, where they tell a deed too or name it whole, the thing that it names (新增上市公司 by 企业成功上市).</summary>
    public static double Cover(string indicator, string words, bool isDone) =>
        Math.Max(Overlap(indicator, words), Deeds().Replace(indicator, "") is { Length: > 1 } thing && thing.Length < indicator.Length && (isDone || words.Contains(thing, StringComparison.Ordinal)) ? ThingWeight * Overlap(thing, words) : 0);

    /// <summary>The share of the indicator's neighbouring character pairs that occur among the figure's words, single characters counted at half weight.</summary>
    public static double Overlap(string indicator, string words)
    {
        if (indicator.Length < 2)
            return indicator.Length == 1 && words.Contains(indicator, StringComparison.Ordinal) ? 1 : 0;
        var pairs = 0;
        for (var i = 0; i + 1 < indicator.Length; i++)
            if (words.Contains(indicator.AsSpan(i, 2).ToString(), StringComparison.Ordinal))
                pairs++;
        var single = indicator.Count(c => words.Contains(c, StringComparison.Ordinal));
        return (2.0 * pairs / (indicator.Length - 1) + (double)single / indicator.Length) / 3;
    }

    /// <summary>社零总额 for 社会消费品零售总额: its characters in their order, from the first one on.</summary>
    public static bool IsShortFor(string indicator, string subject)
    {
        if (indicator.Length < 5)
            return false;
        var words = subject[..^IndicatorWords.Trailing(subject)];
        var start = words.LastIndexOf(indicator[0]);
        if (start < 0 || words.Length - start is < 2 or > 8 || words.Length - start >= indicator.Length)
            return false;
        // 夏粮总产 is not short for 粮食总产量: a word must begin there.
        if (start > 0 && char.IsLetter(words[start - 1]) && words[start - 1] is not ('月' or '年' or '度' or '底')
            && WordClasses.Whole.LengthBefore(words, start) + WordClasses.Deed.LengthBefore(words, start) + WordClasses.Filler.LengthBefore(words, start) == 0)
            return false;
        var at = 0;
        foreach (var c in words.AsSpan(start))
        {
            at = indicator.IndexOf(c, at) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }

    /// <summary>参保人数 names what 养老保险参保 ends with.</summary>
    public static bool NamesEnd(string indicator, string subject) =>
        Generic().Replace(Time().Replace(subject, ""), "").Trim(',', ' ') is { Length: > 1 } name && indicator.Length > name.Length && indicator.EndsWith(name, StringComparison.Ordinal);

    /// <summary>新建公办幼儿园1所 is no answer to 新建中小学: the deed is the same, the thing is not. Nor is 水稻播种面积 to 粮食播种面积.</summary>
    public static bool IsOtherThing(string indicator, ReportedFigure figure)
    {
        var thing = Deeds().Replace(indicator, "");
        if (thing.Length >= 2 && thing.Length < indicator.Length && !thing.Any((figure.Context + figure.Subject + figure.After).Contains))
            return true;
        var subject = Deeds().Replace(Time().Replace(figure.Subject, ""), "");
        var shared = 0;
        while (shared < Math.Min(indicator.Length, subject.Length) && indicator[^(shared + 1)] == subject[^(shared + 1)])
            shared++;
        return QuantityUnits.IsMeasure(figure.Unit) && shared >= 3 && indicator.Length - shared >= 2 && subject.Length - shared >= 2 && !indicator[..^shared].Any((figure.Context + figure.Subject + figure.After).Contains);
    }

    /// <summary>公办幼儿园已开工11所,已完工1所: the deed is done to what the words before name.</summary>
    public static bool NamesOtherThing(string indicator, string context) =>
        FigureWords.Residue(Counts().Replace(context, "")).Others >= LongName && !Deeds().Replace(indicator, "").Any(context.Contains);

    /// <summary>建设…: 建成3个、提升改造2个.</summary>
    public static bool SharesDeed(string indicator, string subject) => Deeds().Match(indicator).Value.Any(subject.Contains);

    [GeneratedRegex("^.*(?:月[底末份]?|日|季度末?|半年|目前)(?:以来)?,?")]
    private static partial Regex Time();

    [GeneratedRegex("(?:总)?(?:人数|户数|家数|数量|总数|总量|面积|里程|规模)?(?:达到?|为|共|约|超过?|突破)*$")]
    private static partial Regex Generic();

    // Numbers with their classifiers.
    [GeneratedRegex(@"[\d.]+[万亿]?\p{L}?")]
    private static partial Regex Counts();

    // What is done, and to how much of the place.
    [GeneratedRegex("^(?:新建|新增|改扩建|改建|扩建|改造|提升|建设|建成|创建|打造|培育|引进|完成|实施|推进|实现|全市|全县|全区|累计|已|和|及|、)+")]
    private static partial Regex Deeds();
}
