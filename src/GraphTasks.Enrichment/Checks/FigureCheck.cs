using System.Globalization;
using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Checks;

/// <summary>
/// Checks printed percentages against printed numbers. It speaks only where the whole is
/// plain and no other number of the row explains what is printed.
/// </summary>
public static class FigureCheck
{
    /// <summary>The findings of one task, in the order of its report.</summary>
    /// <param name="targets">The targets of the task.</param>
    /// <param name="figures">The figures of its report.</param>
    /// <param name="links">Which figure answers which target.</param>
    public static IReadOnlyList<FigureFinding> Check(IReadOnlyList<Target> targets, IReadOnlyList<ReportedFigure> figures, IReadOnlyList<FigureLink> links)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(links);
        var findings = new List<FigureFinding>();
        for (var i = 1; i < figures.Count; i++)
        {
            var (part, percent) = (figures[i - 1], figures[i]);
            if (percent.Unit != "%" || part.Kind != FigureKind.Value || part.Line != percent.Line || !SaysShareOfTarget(percent))
                continue;
            if (links.FirstOrDefault(l => l.Figure == part)?.Target is { Value: { } whole, Base: TargetBase.Level } target)
                Compare("target-share", part, percent, whole, 0, $"the target of {Print(whole)}{target.Unit}", targets, figures, findings);
            else if (i >= 2 && IsPlan(figures[i - 2], part))
                Compare("printed-share", part, percent, figures[i - 2].Value, figures[i - 2].Precision, $"the planned {Print(figures[i - 2].Value)}{part.Unit}", targets, figures, findings);
        }

        return findings;
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
            $"{Print(part.Value)} of {name} is {Print(expected)} %, printed {Print(percent.Value)} %, which would fit a whole of {Print(implied)}"));

        bool Holds(decimal w, decimal half) => RoundingInterval.Holds(part.Value, part.Precision, w, half, percent.Value, percent.Precision);
    }

    private static string Print(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
