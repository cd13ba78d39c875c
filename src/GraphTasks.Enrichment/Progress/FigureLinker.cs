using System.Globalization;
using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Progress;

/// <summary>Finds which reported figure answers which target: each figure at most one, each target at most one.</summary>
public static partial class FigureLinker
{
    private const double Least = 0.38;

    private static readonly string[] DoneWords = ["完成", "完工", "竣工", "建成", "实现", "新增", "突破", "认定", "获批", "达"];

    // A part of a whole does not answer for it.
    private static readonly string[] PartWords = ["其中", "其他"];

    // What is begun or half built is not done, unless that was promised.
    private static readonly string[] Begun = ["开工", "主体结构", "主体工程", "主体封顶", "进场", "前期"];

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
                if (!IsRestated(targets[t], figures[f], figures) && Candidate(targets[t], figures[f], alone) is { } link)
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
            links.Add((t, link));
        }

        return links.OrderBy(l => l.Target).Select(l => l.Link).ToArray();
    }

    // 已建成6.4万亩,完成年度任务的40%: the words do not repeat the indicator, but a row with one target and one figure of its unit
    // that is said to be a share of the year's task or all of it, or a bare deed (获认定9家), can mean nothing else.
    private static FigureLink? OnlyAnswer(IReadOnlyList<Target> targets, IReadOnlyList<ReportedFigure> figures)
    {
        if (targets.Count != 1 || targets[0] is not { Base: TargetBase.Level, Value: > 0, Unit.Length: > 0 } target || target.Comparator == Comparator.Rank)
            return null;
        var own = figures.Index().Where(f => f.Item is { Kind: FigureKind.Value, Planned: false } && f.Item.Unit == target.Unit).ToArray();
        if (own is not [var (at, figure)] || OnlyBegun(target, figure))
            return null;
        var reason = at + 1 < figures.Count && figures[at + 1] is { Kind: FigureKind.Completion } share && share.Line == figure.Line ? "the next one says what share of the task it is"
            : figure.Status == ProgressStatus.Done ? "its sentence says that the task is done"
            : IsBareDeed(figure.Subject) && figures.Take(at).Any(f => f.Planned && f.Unit == figure.Unit && f.Line == figure.Line) ? "it says what became of those before it"
            : null;
        return reason is null ? null : new FigureLink(figure, target, 0.6, $"the only figure in {target.Unit} answers the only target: {reason}");
    }

    private static FigureLink? Candidate(Target target, ReportedFigure figure, bool alone)
    {
        if (figure.Planned || OnlyBegun(target, figure) || IsOtherThing(target.Indicator, figure) || !RanksAgree(target.Indicator, (figure.Context + figure.Subject).Split(',', '。', ';')[^1]) || !KindsAgree(target, figure) || !UnitsAgree(target, figure))
            return null;
        var near = Overlap(target.Indicator, figure.Subject + figure.After);
        // A rate or a place may follow its subject after a comma (收入11186元,增速7%); of a count the clauses before may tell of another one.
        var words = Math.Max(near, (near > 0 || figure.Kind is not FigureKind.Value || IsBareDeed(figure.Subject) ? 0.85 : 0.2) * Overlap(target.Indicator, figure.Context + figure.Subject + figure.After));
        var unit = target.Unit.Length > 0 && target.Unit == figure.Unit ? 0.15 : IsFirm(target.Unit) && IsFirm(figure.Unit) ? 0.1 : 0;
        var done = DoneWords.Any(w => figure.Subject.Contains(w, StringComparison.Ordinal)) ? 0.08 : QuantityUnits.IsMeasure(figure.Unit) ? -0.15 : 0;
        // The only target of a row and a figure of its kind need few words in common (社零 for 社会消费品零售总额).
        var score = 0.8 * words + unit + done + (alone && near > 0 ? 0.35 : 0) - (PartWords.Any(w => figure.Subject.Contains(w, StringComparison.Ordinal)) ? 0.25 : 0);
        return score < Least ? null : new FigureLink(figure, target, Math.Min(1, score), string.Create(CultureInfo.InvariantCulture,
            $"the figure's words cover {words:P0} of the indicator; {figure.Kind} answers {target.Base} in {(figure.Unit.Length > 0 ? figure.Unit : "no unit")}"));
    }

    // 农村公路年度计划438公里,完工226公里: a deed without object speaks of what the clause before names.
    private static bool IsBareDeed(string subject) => subject.Trim(',', '、', ' ') is { Length: > 1 and <= 4 } words && DoneWords.Any(w => words.EndsWith(w, StringComparison.Ordinal));

    // 10所学校项目已全部开工.
    private static bool OnlyBegun(Target target, ReportedFigure figure) =>
        Begun.Any(word => (figure.After.Contains(word, StringComparison.Ordinal) || figure.Subject.EndsWith(word, StringComparison.Ordinal)) && !target.Indicator.Contains(word, StringComparison.Ordinal));

    // 新建公办幼儿园1所 is no answer to 新建中小学: the deed is the same, the thing is not. Nor is 水稻播种面积 to 粮食播种面积.
    private static bool IsOtherThing(string indicator, ReportedFigure figure)
    {
        var thing = Deeds().Replace(indicator, "");
        if (thing.Length >= 2 && thing.Length < indicator.Length && !thing.Any((figure.Context + figure.Subject + figure.After).Contains))
            return true;
        var subject = Deeds().Replace(figure.Subject, "");
        var shared = 0;
        while (shared < Math.Min(indicator.Length, subject.Length) && indicator[^(shared + 1)] == subject[^(shared + 1)])
            shared++;
        return QuantityUnits.IsMeasure(figure.Unit) && shared >= 3 && indicator.Length - shared >= 2 && subject.Length - shared >= 2 && !indicator[..^shared].Any((figure.Context + figure.Subject + figure.After).Contains);
    }

    // 120件积案化解107件: the target's own number, before another one of its clause, says how many there are in all.
    private static bool IsRestated(Target target, ReportedFigure figure, IReadOnlyList<ReportedFigure> figures) =>
        figure.Value == target.Value && figure.Unit == target.Unit
        && figures.Any(next => next.Line == figure.Line && next.Unit == figure.Unit && next.Context == figure.Context && next.Span.Start > figure.Span.Start
            && next.Subject.StartsWith(figure.Subject, StringComparison.Ordinal) && next.Subject.Length > figure.Subject.Length);

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
            TargetBase.Growth or TargetBase.Decline => figure.Kind == FigureKind.Growth,
            TargetBase.Share => figure.Kind is FigureKind.Share or FigureKind.Completion,
            _ => figure.Kind == FigureKind.Value,
        },
    };

    private static bool UnitsAgree(Target target, ReportedFigure figure) =>
        target.Unit.Length == 0 || target.Unit == figure.Unit || target.Comparator == Comparator.Rank || (IsFirm(target.Unit) && IsFirm(figure.Unit))
        || (IsPerson(target.Unit) && IsPerson(figure.Unit)) || (target.Base is not TargetBase.Level && figure.Unit is "%" or "百分点");

    private static bool IsFirm(string unit) => unit is "家" or "户" or "个";

    private static bool IsPerson(string unit) => unit is "人" or "名" or "位";

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

    // What is done, and to how much of the place.
    [GeneratedRegex("^(?:新建|新增|改扩建|改建|扩建|改造|提升|建设|建成|创建|打造|培育|引进|完成|实施|推进|实现|全市|全县|全区|累计|已|和|及|、)+")]
    private static partial Regex Deeds();
}
