using GraphTasks.Data.Model;
using GraphTasks.Enrichment.Assessment;
using GraphTasks.Enrichment.Checks;
using GraphTasks.Enrichment.Progress;

namespace GraphTasks.Data.Import;

/// <summary>Puts an assessed task into the form in which it is stored.</summary>
internal static class PromiseMaker
{
    public static TaskPromise Of(TaskAssessment task, IEnumerable<FigureFinding> findings) => new(
        [.. task.Targets.Select(target => Target(target, task.Figures))],
        [.. task.Figures.Select(Figure)],
        [.. findings.Select(finding => new FigureInconsistency(finding.Rule, finding.Line, finding.Span.Start, finding.Span.End, finding.Printed, finding.Expected, finding.Message))]);

    private static PromisedTarget Target(TargetAssessment assessed, IReadOnlyList<ReportedFigure> figures)
    {
        var (target, answer, verdict) = (assessed.Target, assessed.Answer, assessed.Verdict);
        return new(target.Indicator, SchemaName.Of(target.Comparator), target.Value, target.Upper, target.Unit, target.Scale, SchemaName.Of(target.Base), target.Strive,
            target.Reference, target.Period, target.Span.Start, target.Span.End, target.Rule,
            answer is null ? null : figures.Index().First(figure => ReferenceEquals(figure.Item, answer.Figure)).Index, answer?.Score, answer?.Reason,
            new(SchemaName.Of(verdict.Light), verdict.Rule, verdict.RulesVersion, verdict.Completion, verdict.Elapsed, verdict.Reason));
    }

    private static ProgressFigure Figure(ReportedFigure figure) => new(figure.Line, figure.Span.Start, figure.Span.End, SchemaName.Of(figure.Kind), figure.Value,
        figure.Precision, figure.Unit, figure.Subject, figure.AsOf, figure.Planned, SchemaName.Of(figure.Status));
}
