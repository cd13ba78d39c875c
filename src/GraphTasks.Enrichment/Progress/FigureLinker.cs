using System.Globalization;
using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Checks;
using GraphTasks.Enrichment.Grammar;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Progress;

/// <summary>Finds which reported figure answers which target: each figure at most one, each target at most one.</summary>
public static partial class FigureLinker
{
    private const double Least = 0.38;

    // A thing without its deed is a weaker sign than both.
    private const double ThingWeight = 0.95;

    private const double LeastAlone = 0.1;

    // Words that cover this much of an indicator name it.
    private const double Named = 0.5;

    // Words that cover this much are the indicator's own.
    private const double Exact = 0.95;

    // How many times its target a sum of what came before may be.
    private const decimal PlausibleTotal = 1.3m;

    // How many times its target a count may be that the words beside it do not name.
    private const int Plausible = 5;

    // 社零总额 for 社会消费品零售总额.
    private const double ShortForm = 0.7;

    // 参保人数 for 养老保险参保.
    private const double NamedEnd = 0.4;

    // Words of this many characters that are neither deeds nor fillers name a thing.
    private const int LongName = 5;

    // How far back from its number a word still speaks of it.
    private const int Near = 10;

    private static readonly string[] Ranks = ["国家级", "省级", "市级", "县级", "区级"];

    /// <summary>The links, in the order of the targets. A figure that is planned or fits no target stays alone.</summary>
    /// <param name="targets">The targets of a task.</param>
    /// <param name="figures">The figures of its report.</param>
    public static IReadOnlyList<FigureLink> Link(IReadOnlyList<Target> targets, IReadOnlyList<ReportedFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(figures);
        var candidates = new List<(int Target, int Figure, FigureLink Link)>();
        for (var t = 0; t < targets.Count; t++)
        {
            var alone = targets.Count == 1 && targets[t].Base != TargetBase.Level;
            for (var f = 0; f < figures.Count; f++)
                if (!IsRestated(targets[t], figures[f], figures) && Candidate(targets[t], figures[f], alone, Next(figures, f)) is { } link)
                    candidates.Add((t, f, link with { Score = link.Score - 0.01 * f / figures.Count }));
        }

        if (candidates.Count == 0 && OnlyAnswer(targets, figures) is { } only)
            return [only];

        var links = new List<(int Target, FigureLink Link)>();
        var used = new HashSet<int>();
        foreach (var (t, f, link) in candidates.OrderByDescending(c => c.Link.Score).ThenBy(c => c.Figure).ThenBy(c => c.Target))
        {
            if (used.Contains(f) || links.Any(l => l.Target == t))
                continue;
            used.Add(f);
            links.Add((t, link with { Score = Math.Min(1, link.Score) }));
        }

        for (var t = 0; t < targets.Count; t++)
            if (links.All(l => l.Target != t) && ShareOfTask(targets, t, figures) is { } share)
                links.Add((t, share));
        return links.OrderBy(l => l.Target).Select(l => l.Link).ToArray();
    }

    // 已建成6.4万亩,完成年度任务的40%: the words do not repeat the indicator, but a row with one target and one figure of its unit
    // that is said to be a share of the year's task or all of it, a bare deed (获认定9家), or the only length or area that is done, can mean nothing else.
    private static FigureLink? OnlyAnswer(IReadOnlyList<Target> targets, IReadOnlyList<ReportedFigure> figures)
    {
        if (targets.Count != 1 || targets[0] is not { Base: TargetBase.Level, Value: > 0, Unit.Length: > 0 } target || target.Comparator == Comparator.Rank)
            return null;
        var own = figures.Index().Where(f => f.Item is { Kind: FigureKind.Value, Planned: false, Former: false } && !WordClasses.Rest.OccursIn(f.Item.Subject) && UnitsAgree(target, f.Item) && !OnlyBegun(target, f.Item) && !IsRestated(target, f.Item, figures)).ToArray();
        if (own.Where(f => IsProven(target, f.Item, Next(figures, f.Index))).ToArray() is { Length: 1 } proven)
            own = proven;
        else if (own.Length > 1)
            own = own.Where(f => IsBareDeed(f.Item) && SharesDeed(target.Indicator, f.Item.Subject)).ToArray();
        if (own is not [var (at, figure)])
            return null;
        var reason = at + 1 < figures.Count && figures[at + 1] is { Kind: FigureKind.Completion } share && share.Line == figure.Line ? "the next one says what share of the task it is"
            : IsProven(target, figure, Next(figures, at)) ? "the next one is its share of the target"
            : figure.Value == target.Value && NamesWhole(figure.Subject) && WordClasses.Done.OccursIn(figure.After) ? "it is the target's own number, said to be done"
            : figure.Status == ProgressStatus.Done ? "its sentence says that the task is done"
            : IsBareDeed(figure) && WordClasses.Done.OccursIn(figure.Subject + figure.After) && !NamesOtherThing(target.Indicator, figure.Context) ? "it is a deed without object"
            : target.Indicator.Length > 2 && figure.Subject.Contains(target.Indicator[^2..], StringComparison.Ordinal) && WordClasses.Done.OccursIn(figure.Subject) ? "it names what the indicator ends with"
            : IsMeasuredDeed(target, figure) ? "it measures the deed that the words before tell"
            : figure.Unit == target.Unit && QuantityUnits.IsMeasure(figure.Unit) && figure.Unit != "元" && figures.Any(f => f != figure && f.Unit == figure.Unit && OnlyBegun(target, f)) && WordClasses.Done.OccursIn(OwnSentence(figure)) ? "it is what is done of what was begun"
            : null;
        return reason is null ? null : new FigureLink(figure, target, 0.6, $"the only figure in {target.Unit} answers the only target: {reason}");
    }

    // 公办幼儿园已开工11所,已完工1所: the deed is done to what the words before name.
    private static bool NamesOtherThing(string indicator, string context) =>
        Residue(Counts().Replace(context, "")).Others >= LongName && !Deeds().Replace(indicator, "").Any(context.Contains);

    // 已送230场(87%) of 263: the printed share is that of the target.
    private static bool IsProven(Target target, ReportedFigure figure, ReportedFigure? next) =>
        next is { Unit: "%", Kind: not FigureKind.Growth } && next.Line == figure.Line && target is { Base: TargetBase.Level, Value: > 0 and var wanted }
        && RoundingInterval.Holds(figure.Value, figure.Precision, wanted, 0, next.Value, next.Precision);

    // 已完成修复治理图斑14个、386亩.
    private static bool IsMeasuredDeed(Target target, ReportedFigure figure) =>
        figure.Subject.Length == 0 && QuantityUnits.IsMeasure(figure.Unit) && figure.Unit != "元"
        && OwnSentence(figure) is var words && WordClasses.Done.OccursIn(words) && Overlap(target.Indicator, words) >= LeastAlone;

    private static ReportedFigure? Next(IReadOnlyList<ReportedFigure> figures, int at) => at + 1 < figures.Count ? figures[at + 1] : null;

    // 建设…: 建成3个、提升改造2个.
    private static bool SharesDeed(string indicator, string subject) => Deeds().Match(indicator).Value.Any(subject.Contains);

    private static string OwnSentence(ReportedFigure figure) => figure.Context[(figure.Context.LastIndexOf(';') + 1)..] + figure.Subject + figure.After;

    // 已完成年度任务的66.7%: a task of one target, told only as a share of it.
    private static FigureLink? ShareOfTask(IReadOnlyList<Target> targets, int at, IReadOnlyList<ReportedFigure> figures)
    {
        if (targets.Count != 1 || targets[at] is not { Base: TargetBase.Level, Value: > 0, Comparator: not (Comparator.Rank or Comparator.AtMost) } target)
            return null;
        var shares = figures.Where(f => f is { Kind: FigureKind.Completion, Planned: false } && (TaskWords().IsMatch(f.Subject) || Filled(f.Subject) || Cover(target.Indicator, f.Subject, true) >= Named)).ToArray();
        return shares is [var share] && figures.All(f => f.Kind != FigureKind.Value || f.Line != share.Line)
            ? new FigureLink(share, target, 0.5, "the only target, told as a share of the task")
            : null;
    }

    private static FigureLink? Candidate(Target target, ReportedFigure figure, bool alone, ReportedFigure? next)
    {
        if (figure.Planned || figure.Former || WordClasses.Rest.OccursIn(figure.Subject) || OnlyBegun(target, figure) || IsOtherThing(target.Indicator, figure) || !RanksAgree(target.Indicator, (figure.Context + figure.Subject).Split(',', '。', ';')[^1]) || !KindsAgree(target, figure) || !UnitsAgree(target, figure))
            return null;
        var isDone = WordClasses.Done.OccursIn(figure.Subject) || WordClasses.Done.OccursIn(figure.After);
        var near = Cover(target.Indicator, figure.Subject + figure.After, isDone);
        // A rate or a place may follow its subject after a comma (收入11186元,增速7%); of a count the clauses before may tell of another one.
        near = Math.Max(near, IsShortFor(target.Indicator, figure.Subject) ? ShortForm : NamesEnd(target.Indicator, figure.Subject) ? NamedEnd : 0);
        if (near < Named && target is { Base: TargetBase.Level, Value: > 0 and var wanted } && figure.Value > wanted * Plausible)
            return null;
        var words = Math.Max(near, (near > 0 || figure.Kind is not FigureKind.Value || IsBareDeed(figure) || Total().IsMatch(figure.Subject) ? 0.85 : 0.2) * Cover(target.Indicator, figure.Context + figure.Subject + figure.After, isDone));
        var unit = target.Unit.Length > 0 && target.Unit == figure.Unit ? 0.15 : IsGeneral(target.Unit, figure.Unit) ? 0.1 : 0;
        var done = figure.Kind != FigureKind.Value ? 0 : isDone || Total().IsMatch(figure.Subject) ? 0.08 : QuantityUnits.IsMeasure(figure.Unit) ? -0.15 : 0;
        var part = WordClasses.Part.OccursIn(figure.Subject) && (near < Exact || !figure.Subject.Contains("其中", StringComparison.Ordinal)) && !(WordClasses.Done.OccursIn(figure.After) && (figure.Subject.Trim() == "其中" || WordClasses.Begun.OccursIn(figure.Context))) ? -0.25 : 0;
        // The only target of a row and a figure of its kind need few words in common (社零 for 社会消费品零售总额).
        var total = figure.Value <= target.Value * PlausibleTotal && (Total().IsMatch(figure.Subject) || (Reached().IsMatch(figure.Subject) && !target.Indicator.Contains('增', StringComparison.Ordinal))) ? 0.2 : 0;
        // What was promised to be begun is answered by what is begun.
        var finished = WordClasses.Begun.OccursIn(target.Indicator) && isDone && !WordClasses.Begun.OccursIn(figure.Subject + figure.After) ? -0.2 : 0;
        var weak = WordClasses.Weak.OccursIn(figure.Subject) && !WordClasses.Weak.OccursIn(target.Indicator) ? -0.15 : 0;
        var proven = IsProven(target, figure, next) ? 0.2 : next is { Kind: FigureKind.Completion } && next.Line == figure.Line ? 0.1 : 0;
        var score = 0.8 * words + unit + done + part + total + finished + weak + proven + (alone && (near > 0 || words >= LeastAlone) ? 0.35 : 0);
        return score < Least ? null : new FigureLink(figure, target, score, string.Create(CultureInfo.InvariantCulture,
            $"the figure's words cover {words:P0} of the indicator; {figure.Kind} answers {target.Base} in {(figure.Unit.Length > 0 ? figure.Unit : "no unit")}"));
    }

    // 农村公路年度计划438公里,完工226公里: a deed without object speaks of what the clause before names.
    private static bool IsBareDeed(ReportedFigure figure)
    {
        var bracket = figure.After.IndexOf('(', StringComparison.Ordinal);
        return Residue(figure.Subject + (bracket < 0 ? figure.After : figure.After[..bracket])) is (> 0, <= 1);
    }

    // 完成95%: nothing but a deed.
    private static bool Filled(string subject) => Residue(subject).Others == 0;

    /// <summary>How many deeds words tell, and how many characters stand between them that are neither deeds nor fillers.</summary>
    private static (int Deeds, int Others) Residue(string words)
    {
        var (deeds, others) = (0, 0);
        for (var i = 0; i < words.Length;)
            if (WordClasses.Deed.LengthAt(words, i) is var deed and > 0)
                (i, deeds) = (i + deed, deeds + 1);
            else if (WordClasses.Filler.LengthAt(words, i) is var filler and > 0)
                i += filler;
            else if (WordClasses.Begun.LengthAt(words, i) is var begun and > 0)
                i += begun;
            else
                (i, others) = (i + 1, others + 1);
        return (deeds, others);
    }

    // 社零总额 for 社会消费品零售总额: its characters in their order, from the first one on.
    private static bool IsShortFor(string indicator, string subject)
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

    // 参保人数 names what 养老保险参保 ends with.
    private static bool NamesEnd(string indicator, string subject) =>
        Generic().Replace(Time().Replace(subject, ""), "").Trim(',', ' ') is { Length: > 1 } name && indicator.Length > name.Length && indicator.EndsWith(name, StringComparison.Ordinal);

    // 10所学校项目已全部开工, 3个镇建设方案已印发; not what was begun before it was done (已开工60座,建成34座).
    private static bool OnlyBegun(Target target, ReportedFigure figure) =>
        PartOfIt().IsMatch(figure.After) || (WordClasses.Removal.LengthAt(target.Indicator, 0) > 0 && WordClasses.Arising.All(figure.Subject).Any(word => !target.Indicator.Contains(word, StringComparison.Ordinal))) || WordClasses.Begun.All(figure.After.StartsWith('并') ? "" : figure.After).Concat(WordClasses.Begun.All(figure.Subject.Length > Near ? figure.Subject[^Near..] : figure.Subject))
            .Any(word => !target.Indicator.Contains(word, StringComparison.Ordinal));

    // 新建公办幼儿园1所 is no answer to 新建中小学: the deed is the same, the thing is not. Nor is 水稻播种面积 to 粮食播种面积.
    private static bool IsOtherThing(string indicator, ReportedFigure figure)
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

    // 120件积案化解107件, 20件实事中已办结7件: the target's own number, before another one of its sentence, says how many there are in all.
    private static bool IsRestated(Target target, ReportedFigure figure, IReadOnlyList<ReportedFigure> figures) =>
        figure.Value == target.Value && UnitsAgree(target, figure)
        && figures.Any(next => next.Line == figure.Line && next.Unit == figure.Unit && next.Span.Start > figure.Span.Start
            && ((next.Context == figure.Context && next.Subject.StartsWith(figure.Subject, StringComparison.Ordinal) && next.Subject.Length > figure.Subject.Length)
                || (next.Context.Length > figure.Context.Length && (OnlyBegun(target, next) || (NamesWhole(figure.Subject) && !WordClasses.Done.OccursIn(figure.After))))));

    // 全市60个小区…: nothing but a place stands before the number.
    private static bool NamesWhole(string subject)
    {
        var words = subject.Trim(' ', ',');
        return words.Length == 0 || WordClasses.Whole.LengthAt(words, 0) == words.Length;
    }

    // 市级智能工厂 is no answer to 省级智能工厂.
    private static bool RanksAgree(string indicator, string words) =>
        !Ranks.Any(r => indicator.Contains(r, StringComparison.Ordinal)) || !Ranks.Any(r => words.Contains(r, StringComparison.Ordinal))
        || Ranks.Any(r => indicator.Contains(r, StringComparison.Ordinal) && words.Contains(r, StringComparison.Ordinal));

    private static bool KindsAgree(Target target, ReportedFigure figure) => target.Comparator switch
    {
        Comparator.Rank => figure.Kind == FigureKind.Rank,
        Comparator.Above when target.Value is null => figure.Kind == FigureKind.Growth,
        Comparator.Qualitative or Comparator.NoneStated or Comparator.Multiple => false,
        _ => target.Base switch
        {
            // 提高1个百分点 is answered by how far it rose, not by where it stands.
            TargetBase.Growth or TargetBase.Decline => target is { Unit: "百分点", Comparator: not Comparator.Above } ? figure.Unit == "百分点" : figure.Kind == FigureKind.Growth,
            TargetBase.Share => figure.Kind is FigureKind.Share or FigureKind.Completion,
            _ => figure.Kind == FigureKind.Value,
        },
    };

    private static bool UnitsAgree(Target target, ReportedFigure figure) =>
        target.Unit.Length == 0 || target.Unit.TrimEnd('次') == figure.Unit.TrimEnd('次') || target.Comparator == Comparator.Rank || IsGeneral(target.Unit, figure.Unit)
        || (IsPerson(target.Unit) && IsPerson(figure.Unit)) || (target.Base is not TargetBase.Level && figure.Unit is "%" or "百分点");

    // 家 and 户 both count firms, and 个 may stand for any classifier but those of people.
    private static bool IsGeneral(string one, string other) =>
        (one is "家" or "户" && other is "家" or "户") || (one is "个" && QuantityUnits.IsCount(other) && !IsPerson(other)) || (other is "个" && QuantityUnits.IsCount(one) && !IsPerson(one));

    private static bool IsPerson(string unit) => unit is "人" or "名" or "位" or "人次";

    /// <summary>How far words cover an indicator, or, where they tell a deed too or name it whole, the thing that it names (新增上市公司 by 企业成功上市).</summary>
    private static double Cover(string indicator, string words, bool isDone) =>
        Math.Max(Overlap(indicator, words), Deeds().Replace(indicator, "") is { Length: > 1 } thing && thing.Length < indicator.Length && (isDone || words.Contains(thing, StringComparison.Ordinal)) ? ThingWeight * Overlap(thing, words) : 0);

    /// <summary>The share of the indicator's neighbouring character pairs that occur among the figure's words, single characters counted at half weight.</summary>
    private static double Overlap(string indicator, string words)
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

    [GeneratedRegex("^.*(?:月[底末份]?|日|季度末?|半年|目前)(?:以来)?,?")]
    private static partial Regex Time();

    [GeneratedRegex("(?:总)?(?:人数|户数|家数|数量|总数|总量|面积|里程|规模)?(?:达到?|为|共|约|超过?|突破)*$")]
    private static partial Regex Generic();

    // Numbers with their classifiers.
    [GeneratedRegex(@"[\d.]+[万亿]?\p{L}?")]
    private static partial Regex Counts();

    // 造林1.2万亩、封育1.1万亩,合计2.3万亩.
    [GeneratedRegex("^[, ]*(?:合计|共计|总计|累计)(?:完成|达|为)*$")]
    private static partial Regex Total();

    // 新增1203例,达8878例.
    [GeneratedRegex("^[, ]*(?:总数|总量|累计)?(?:达到?|增至)$")]
    private static partial Regex Reached();

    // 18公里中修完成60%.
    [GeneratedRegex(@"完成(?![^%]*(?:任务|目标|计划|年度|预算))[^%\d]{0,4}\d{1,2}(?:\.\d+)?%")]
    private static partial Regex PartOfIt();

    [GeneratedRegex("任务|目标|计划|进度|总?工程量")]
    private static partial Regex TaskWords();

    // What is done, and to how much of the place.
    [GeneratedRegex("^(?:新建|新增|改扩建|改建|扩建|改造|提升|建设|建成|创建|打造|培育|引进|完成|实施|推进|实现|全市|全县|全区|累计|已|和|及|、)+")]
    private static partial Regex Deeds();
}
