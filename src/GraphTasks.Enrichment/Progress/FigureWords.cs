using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Checks;
using GraphTasks.Enrichment.Grammar;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Progress;

/// <summary>What the words around a figure say of it: a deed without object, a beginning, a whole, a total.</summary>
internal static partial class FigureWords
{
    // How far back from its number a word still speaks of it.
    private const int Near = 10;

    /// <summary>农村公路年度计划438公里,完工226公里: a deed without object speaks of what the clause before names.</summary>
    public static bool IsBareDeed(ReportedFigure figure)
    {
        var bracket = figure.After.IndexOf('(', StringComparison.Ordinal);
        return Residue(figure.Subject + (bracket < 0 ? figure.After : figure.After[..bracket])) is (> 0, <= 1);
    }

    /// <summary>完成95%: nothing but a deed.</summary>
    public static bool Filled(string subject) => Residue(subject).Others == 0;

    /// <summary>How many deeds words tell, and how many characters stand between them that are neither deeds nor fillers.</summary>
    public static (int Deeds, int Others) Residue(string words)
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

    /// <summary>10所学校项目已全部开工, 3个镇建设方案已印发; not what was begun before it was done (已开工60座,建成34座).</summary>
    public static bool OnlyBegun(Target target, ReportedFigure figure) =>
        PartOfIt().IsMatch(figure.After)
        || HoldsOther(target, WordClasses.Begun, figure.Subject.Length > Near ? figure.Subject[^Near..] : figure.Subject)
        // 编制58个并通过评审: what follows 并 was done as well.
        || (!figure.After.StartsWith('并') && HoldsOther(target, WordClasses.Begun, figure.After))
        || (WordClasses.Removal.LengthAt(target.Indicator, 0) > 0 && HoldsOther(target, WordClasses.Arising, figure.Subject));

    // A word of the class that the indicator itself does not hold.
    private static bool HoldsOther(Target target, WordClass words, string text) =>
        words.All(text).Any(word => !target.Indicator.Contains(word, StringComparison.Ordinal));

    /// <summary>120件积案化解107件, 20件实事中已办结7件: the target's own number, before another one of its sentence, says how many there are in all.</summary>
    public static bool IsRestated(Target target, ReportedFigure figure, IReadOnlyList<ReportedFigure> figures) =>
        figure.Value == target.Value && FigureAgreement.UnitsAgree(target, figure)
        && figures.Any(next => next.Line == figure.Line && next.Unit == figure.Unit && next.Span.Start > figure.Span.Start
            && ((next.Context == figure.Context && next.Subject.StartsWith(figure.Subject, StringComparison.Ordinal) && next.Subject.Length > figure.Subject.Length)
                || (next.Context.Length > figure.Context.Length && (OnlyBegun(target, next) || (NamesWhole(figure.Subject) && !WordClasses.Done.OccursIn(figure.After))))));

    /// <summary>全市60个小区…: nothing but a place stands before the number.</summary>
    public static bool NamesWhole(string subject)
    {
        var words = subject.Trim(' ', ',');
        return words.Length == 0 || WordClasses.Whole.LengthAt(words, 0) == words.Length;
    }

    /// <summary>已送230场(87%) of 263: the printed share is that of the target.</summary>
    public static bool IsProven(Target target, ReportedFigure figure, ReportedFigure? next) =>
        next is { Unit: "%", Kind: not FigureKind.Growth } && next.Line == figure.Line && target is { Base: TargetBase.Level, Value: > 0 and var wanted }
        && RoundingInterval.Holds(figure.Value, figure.Precision, wanted, 0, next.Value, next.Precision);

    public static string OwnSentence(ReportedFigure figure) => figure.Context[(figure.Context.LastIndexOf(';') + 1)..] + figure.Subject + figure.After;

    public static ReportedFigure? Next(IReadOnlyList<ReportedFigure> figures, int at) => at + 1 < figures.Count ? figures[at + 1] : null;

    // 18公里中修完成60%.
    [GeneratedRegex(@"完成(?![^%]*(?:任务|目标|计划|年度|预算))[^%\d]{0,4}\d{1,2}(?:\.\d+)?%")]
    private static partial Regex PartOfIt();
}
