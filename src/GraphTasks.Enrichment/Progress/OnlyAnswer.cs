using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Grammar;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Progress;

/// <summary>Finds the figure that answers the only target of a row though its words do not repeat the indicator.</summary>
internal static partial class OnlyAnswer
{
    /// <summary>已建成6.4万亩,完成年度任务的40%: the words do not repeat the indicator, but a row with one target and one figure of its unit that is said to be a share of the year's task or all of it, a bare deed (获认定9家), or the only length or area that is done, can mean nothing else.</summary>
    public static FigureLink? Find(IReadOnlyList<Target> targets, IReadOnlyList<ReportedFigure> figures)
    {
        if (targets.Count != 1 || targets[0] is not { Base: TargetBase.Level, Value: > 0, Unit.Length: > 0 } target || target.Comparator == Comparator.Rank)
            return null;
        var own = figures.Index().Where(f => MayAnswer(target, f.Item, figures)).ToArray();
        if (own.Where(f => FigureWords.IsProven(target, f.Item, FigureWords.Next(figures, f.Index))).ToArray() is { Length: 1 } proven)
            own = proven;
        else if (own.Length > 1)
            own = own.Where(f => FigureWords.IsBareDeed(f.Item) && IndicatorCover.SharesDeed(target.Indicator, f.Item.Subject)).ToArray();
        if (own is not [var (at, figure)])
            return null;
        return Reason(target, figure, FigureWords.Next(figures, at), figures) is { } reason
            ? new FigureLink(figure, target, 0.6, $"the only figure in {target.Unit} answers the only target: {reason}")
            : null;
    }

    private static bool MayAnswer(Target target, ReportedFigure figure, IReadOnlyList<ReportedFigure> figures) =>
        figure is { Kind: FigureKind.Value, Planned: false, Former: false } && !WordClasses.Rest.OccursIn(figure.Subject) && FigureAgreement.UnitsAgree(target, figure)
        && !FigureWords.OnlyBegun(target, figure) && !FigureWords.IsRestated(target, figure, figures);

    private static string? Reason(Target target, ReportedFigure figure, ReportedFigure? next, IReadOnlyList<ReportedFigure> figures)
    {
        var isDone = WordClasses.Done.OccursIn(figure.Subject) || WordClasses.Done.OccursIn(figure.After);
        return next is { Kind: FigureKind.Completion } && next.Line == figure.Line ? "the next one says what share of the task it is"
            : FigureWords.IsProven(target, figure, next) ? "the next one is its share of the target"
            : isDone && figure.Value == target.Value && FigureWords.NamesWhole(figure.Subject) ? "it is the target's own number, said to be done"
            : figure.Status == ProgressStatus.Done ? "its sentence says that the task is done"
            : isDone && FigureWords.IsBareDeed(figure) && !IndicatorCover.NamesOtherThing(target.Indicator, figure.Context) ? "it is a deed without object"
            : isDone && target.Indicator.Length > 2 && figure.Subject.Contains(target.Indicator[^2..], StringComparison.Ordinal) ? "it names what the indicator ends with"
            : IsMeasuredDeed(target, figure) ? "it measures the deed that the words before tell"
            : IsDoneOfBegun(target, figure, figures) ? "it is what is done of what was begun"
            : null;
    }

    // 已完成路基180公里、路面136公里.
    private static bool IsDoneOfBegun(Target target, ReportedFigure figure, IReadOnlyList<ReportedFigure> figures) =>
        figure.Unit == target.Unit && QuantityUnits.IsMeasure(figure.Unit) && figure.Unit != "元" && WordClasses.Done.OccursIn(FigureWords.OwnSentence(figure))
        && figures.Any(other => other != figure && other.Unit == figure.Unit && FigureWords.OnlyBegun(target, other));

    /// <summary>已完成年度任务的66.7%: a task of one target, told only as a share of it.</summary>
    public static FigureLink? ShareOfTask(IReadOnlyList<Target> targets, int at, IReadOnlyList<ReportedFigure> figures)
    {
        if (targets.Count != 1 || targets[at] is not { Base: TargetBase.Level, Value: > 0, Comparator: not (Comparator.Rank or Comparator.AtMost) } target)
            return null;
        var shares = figures.Where(f => f is { Kind: FigureKind.Completion, Planned: false }
            && (TaskWords().IsMatch(f.Subject) || FigureWords.Filled(f.Subject) || IndicatorCover.Cover(target.Indicator, f.Subject, true) >= IndicatorCover.Named)).ToArray();
        return shares is [var share] && figures.All(f => f.Kind != FigureKind.Value || f.Line != share.Line)
            ? new FigureLink(share, target, 0.5, "the only target, told as a share of the task")
            : null;
    }

    // 已完成修复治理图斑14个、386亩.
    private static bool IsMeasuredDeed(Target target, ReportedFigure figure) =>
        figure.Subject.Length == 0 && QuantityUnits.IsMeasure(figure.Unit) && figure.Unit != "元"
        && FigureWords.OwnSentence(figure) is var words && WordClasses.Done.OccursIn(words) && IndicatorCover.Overlap(target.Indicator, words) >= IndicatorCover.Touched;

    [GeneratedRegex("任务|目标|计划|进度|总?工程量")]
    private static partial Regex TaskWords();
}
