using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Checks;

/// <summary>Checks printed percentages against the target or the planned number that they are a share of.</summary>
internal static class ShareCheck
{
    public static void Check(IReadOnlyList<Target> targets, IReadOnlyList<ReportedFigure> figures, IReadOnlyList<FigureLink> links, List<FigureFinding> findings)
    {
        for (var i = 1; i < figures.Count; i++)
        {
            var (part, percent) = (figures[i - 1], figures[i]);
            if (percent.Unit != "%" || part.Kind != FigureKind.Value || part.Line != percent.Line || !SaysShareOfTarget(percent))
                continue;
            if (links.FirstOrDefault(l => l.Figure == part)?.Target is { Value: { } whole, Base: TargetBase.Level } target)
                Compare("target-share", part, percent, whole, 0, $"the target of {Number.Print(whole)}{target.Unit}", targets, figures, findings);
            else if (i >= 2 && IsPlan(figures[i - 2], part))
                Compare("printed-share", part, percent, figures[i - 2].Value, figures[i - 2].Precision, $"the planned {Number.Print(figures[i - 2].Value)}{part.Unit}", targets, figures, findings);
        }
    }

    private static bool SaysShareOfTarget(ReportedFigure percent) =>
        percent.Subject.EndsWith('率') || percent.Subject.EndsWith("率达", StringComparison.Ordinal) || percent.Subject.EndsWith('(')
        || percent.Subject.Contains("目标", StringComparison.Ordinal) || percent.Subject.Contains("任务", StringComparison.Ordinal)
        || percent.Subject.Contains("计划", StringComparison.Ordinal);

    private static bool IsPlan(ReportedFigure plan, ReportedFigure part) =>
        plan.Kind == FigureKind.Value && plan.Line == part.Line && plan.Unit == part.Unit && !part.Planned
        && (plan.Planned || plan.Subject.EndsWith("实施", StringComparison.Ordinal))
        && part.Context.Contains(plan.Subject, StringComparison.Ordinal)
        && !part.Subject.Contains("其中", StringComparison.Ordinal) && !part.Context.Contains("其中", StringComparison.Ordinal);

    private static void Compare(string rule, ReportedFigure part, ReportedFigure percent, decimal whole, decimal wholeHalf, string name,
        IReadOnlyList<Target> targets, IReadOnlyList<ReportedFigure> figures, List<FigureFinding> findings)
    {
        if (whole == 0 || Holds(whole, wholeHalf))
            return;
        // Another printed number that explains the percentage makes it a question of wording, not of arithmetic.
        if (figures.Any(f => f != part && f.Unit == part.Unit && f.Value > 0 && Holds(f.Value, f.Precision))
            || targets.Any(t => t.Unit == part.Unit && t.Value is { } v && v > 0 && Holds(v, 0)))
            return;
        var expected = Math.Round(part.Value / whole * 100, 2);
        var implied = percent.Value == 0 ? 0 : Math.Round(part.Value / percent.Value * 100, 1);
        findings.Add(new FigureFinding(rule, percent.Line, percent.Span, percent.Value, expected,
            $"{Number.Print(part.Value)} of {name} is {Number.Print(expected)} %, printed {Number.Print(percent.Value)} %, which would fit a whole of {Number.Print(implied)}"));

        bool Holds(decimal w, decimal half) => RoundingInterval.Holds(part.Value, part.Precision, w, half, percent.Value, percent.Precision);
    }
}
