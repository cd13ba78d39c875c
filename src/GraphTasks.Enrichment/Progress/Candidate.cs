using System.Globalization;
using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Grammar;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Progress;

/// <summary>Weighs how well a figure answers a target.</summary>
internal static partial class Candidate
{
    private const double Least = 0.38;

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

    public static FigureLink? Of(Target target, ReportedFigure figure, bool alone, ReportedFigure? next)
    {
        if (figure.Planned || figure.Former || !FigureAgreement.KindsAgree(target, figure) || !FigureAgreement.UnitsAgree(target, figure)
            || WordClasses.Rest.OccursIn(figure.Subject) || FigureWords.OnlyBegun(target, figure) || IndicatorCover.IsOtherThing(target.Indicator, figure)
            || !FigureAgreement.RanksAgree(target.Indicator, (figure.Context + figure.Subject).Split(',', '。', ';')[^1]))
            return null;
        var isDone = WordClasses.Done.OccursIn(figure.Subject) || WordClasses.Done.OccursIn(figure.After);
        var near = Math.Max(IndicatorCover.Cover(target.Indicator, figure.Subject + figure.After, isDone),
            IndicatorCover.IsShortFor(target.Indicator, figure.Subject) ? ShortForm : IndicatorCover.NamesEnd(target.Indicator, figure.Subject) ? NamedEnd : 0);
        if (near < IndicatorCover.Named && target is { Base: TargetBase.Level, Value: > 0 and var wanted } && figure.Value > wanted * Plausible)
            return null;
        // A rate or a place may follow its subject after a comma (收入11186元,增速7%); of a count the clauses before may tell of another one.
        var words = Math.Max(near, (near > 0 || figure.Kind is not FigureKind.Value || FigureWords.IsBareDeed(figure) || Total().IsMatch(figure.Subject) ? 0.85 : 0.2) * IndicatorCover.Cover(target.Indicator, figure.Context + figure.Subject + figure.After, isDone));
        var unit = target.Unit.Length > 0 && target.Unit == figure.Unit ? 0.15 : FigureAgreement.IsGeneral(target.Unit, figure.Unit) ? 0.1 : 0;
        var done = figure.Kind != FigureKind.Value ? 0 : isDone || Total().IsMatch(figure.Subject) ? 0.08 : QuantityUnits.IsMeasure(figure.Unit) ? -0.15 : 0;
        var part = IsPart(figure, near) ? -0.25 : 0;
        var total = figure.Value <= target.Value * PlausibleTotal && (Total().IsMatch(figure.Subject) || (Reached().IsMatch(figure.Subject) && !target.Indicator.Contains('增', StringComparison.Ordinal))) ? 0.2 : 0;
        // What was promised to be begun is answered by what is begun.
        var finished = WordClasses.Begun.OccursIn(target.Indicator) && isDone && !WordClasses.Begun.OccursIn(figure.Subject + figure.After) ? -0.2 : 0;
        var weak = WordClasses.Weak.OccursIn(figure.Subject) && !WordClasses.Weak.OccursIn(target.Indicator) ? -0.15 : 0;
        var proven = FigureWords.IsProven(target, figure, next) ? 0.2 : next is { Kind: FigureKind.Completion } && next.Line == figure.Line ? 0.1 : 0;
        // The only target of a row and a figure of its kind need few words in common.
        var score = 0.8 * words + unit + done + part + total + finished + weak + proven + (alone && (near > 0 || words >= IndicatorCover.Touched) ? 0.35 : 0);
        return score < Least ? null : new FigureLink(figure, target, score, string.Create(CultureInfo.InvariantCulture,
            $"the figure's words cover {words:P0} of the indicator; {figure.Kind} answers {target.Base} in {(figure.Unit.Length > 0 ? figure.Unit : "no unit")}"));
    }

    // 其中发明专利占比…, “五一”假期接待…; not 其中 of a target's own words, nor 其中28个已完工 of what was begun.
    private static bool IsPart(ReportedFigure figure, double near) =>
        WordClasses.Part.OccursIn(figure.Subject) && (near < Exact || !figure.Subject.Contains("其中", StringComparison.Ordinal))
        && !(WordClasses.Done.OccursIn(figure.After) && (figure.Subject.Trim() == "其中" || WordClasses.Begun.OccursIn(figure.Context)));

    // 造林1.2万亩、封育1.1万亩,合计2.3万亩.
    [GeneratedRegex("^[, ]*(?:合计|共计|总计|累计)(?:完成|达|为)*$")]
    private static partial Regex Total();

    // 新增1203例,达8878例.
    [GeneratedRegex("^[, ]*(?:总数|总量|累计)?(?:达到?|增至)$")]
    private static partial Regex Reached();
}
