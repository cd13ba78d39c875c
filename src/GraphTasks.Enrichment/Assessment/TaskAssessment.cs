using GraphTasks.Enrichment.Checks;
using GraphTasks.Enrichment.Dates;
using GraphTasks.Enrichment.Lights;
using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Ledgers;

namespace GraphTasks.Enrichment.Assessment;

/// <summary>What a task promised, by when, and how far it is: everything that follows from its row and a rule set.</summary>
public sealed record TaskAssessment
{
    /// <summary>The row as printed.</summary>
    public required LedgerRow Row { get; init; }

    /// <summary>The deadline's cell as read, or the last limit that the text names, or null where neither names one.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The targets in the order of the text, each with its light; one with NoneStated where the text states none.</summary>
    public required IReadOnlyList<TargetAssessment> Targets { get; init; }

    /// <summary>The figures of the progress report in the order of the text.</summary>
    public required IReadOnlyList<ReportedFigure> Figures { get; init; }

    /// <summary>Where the row's printed figures do not hold together.</summary>
    public required IReadOnlyList<FigureFinding> Findings { get; init; }

    /// <summary>The worst light of the measurable targets; <see cref="Light.NotMeasurable"/> where none is.</summary>
    public Light Light { get; init; }

    /// <summary>Whether the deadline lay before the day that the report holds for and no target says that the task is done.</summary>
    public bool Overdue { get; init; }

    /// <summary>Assesses one row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rules">The rule set for lights.</param>
    public static TaskAssessment Of(LedgerRow row, LightRules rules)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(rules);
        var period = DocumentPeriod.Of(row.Document);
        var targets = TargetExtractor.Extract(row.Content, row.Category);
        var figures = FigureExtractor.Extract(row.Progress, period?.AsOf);
        var links = FigureLinker.Link(targets, figures);
        var deadline = DeadlineOf(row);
        var assessed = targets.Select(target => Assess(target, links.FirstOrDefault(link => ReferenceEquals(link.Target, target)), row.Progress, period, deadline?.Date, rules)).ToArray();
        var light = Worst(assessed);
        return new()
        {
            Row = row,
            Deadline = deadline,
            Targets = assessed,
            Figures = figures,
            Findings = [.. FigureCheck.Check(row.Progress, targets, figures, links).Concat(StatusCheck.Check(row.Progress, assessed, figures)).OrderBy(finding => finding.Line).ThenBy(finding => finding.Span.Start)],
            Light = light,
            Overdue = row.Progress.Count > 0 && deadline?.Date < period?.AsOf && light != Light.Done && !figures.Any(f => f.Status == ProgressStatus.Done),
        };
    }

    private static Deadline? DeadlineOf(LedgerRow row) => row.Deadline is { Length: > 0 } cell
        ? DeadlineReader.Read(cell, row.Document.Year)
        : DeadlineReader.Find(row.Content, row.Document.Year).MaxBy(d => d.Date);

    private static TargetAssessment Assess(Target target, FigureLink? link, IReadOnlyList<string> progress, DocumentPeriod? period, DateOnly? deadline, LightRules rules)
    {
        var verdict = period is null
            ? new LightVerdict(Light.NotMeasurable, "not-measurable", rules.Version, null, null, "the document's period is not known")
            : link is null && target is { Base: TargetBase.Level or TargetBase.Share, Value: > 0, Comparator: not (Comparator.AtMost or Comparator.Rank or Comparator.Multiple) } && DoneReport.Says(progress)
            ? new LightVerdict(Light.Done, "told-done", rules.Version, null, null, "the report says that the task is done, and gives no figure")
            : LightJudge.Judge(target, link?.Figure, period.Start, deadline >= period.Start ? deadline.Value : period.End, rules);
        return new(target, link, verdict);
    }

    private static Light Worst(IReadOnlyList<TargetAssessment> targets) =>
        targets.Select(t => t.Verdict.Light).Where(l => l != Light.NotMeasurable).OrderBy(l => l switch
        {
            Light.Red => 0,
            Light.Yellow => 1,
            Light.Green => 2,
            _ => 3,
        }).FirstOrDefault(Light.NotMeasurable);
}
