using GraphTasks.Enrichment.Assessment;
using GraphTasks.Enrichment.Numbers;
using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Checks;

/// <summary>
/// Checks what a report says of the schedule (已完成年度任务, 超序时进度, 未达序时进度) against the figure that the words follow. It speaks
/// only of counts whose completion is measured, and of words that stand after the figure and before the next one.
/// </summary>
internal static class StatusCheck
{
    /// <summary>How many points figures and words may lie apart: schedules are told by the day, and rounded.</summary>
    private const decimal Margin = 1;

    public static IEnumerable<FigureFinding> Check(IReadOnlyList<string> progress, IReadOnlyList<TargetAssessment> targets, IReadOnlyList<ReportedFigure> figures)
    {
        foreach (var target in targets)
            if (target is { Answer.Figure: { } figure, Verdict: { Completion: { } completion, Elapsed: { } expected }, Target.Comparator: Comparator.Equal or Comparator.AtLeast }
                && Contradiction(Words(TextFold.Fold(progress[figure.Line]), figure, figures), completion, expected) is var (span, wanted, message))
                yield return new("status", figure.Line, span, completion, wanted, $"{Number.Print(figure.Value)}{figure.Unit} is {Number.Print(completion)} % of the target, but {message}");
    }

    private static (TextSpan Span, decimal Expected, string Message)? Contradiction((string Text, int Start) words, decimal completion, decimal expected)
    {
        if (FigurePatterns.Behind().Match(words.Text) is { Success: true } behind)
            return completion > expected + Margin ? Found(behind, expected, $"the report says behind schedule, which is {Number.Print(expected)} %") : null;
        if (FigurePatterns.Done().Match(words.Text) is { Success: true } done)
            return completion < 100 - Margin ? Found(done, 100, "the report says done") : null;
        if (FigurePatterns.Ahead().Match(words.Text) is { Success: true } ahead)
            return completion < expected - Margin ? Found(ahead, expected, $"the report says ahead of schedule, which is {Number.Print(expected)} %") : null;
        return null;

        (TextSpan, decimal, string) Found(System.Text.RegularExpressions.Match match, decimal wanted, string message) =>
            (new(words.Start + match.Index, words.Start + match.Index + match.Length), wanted, message);
    }

    /// <summary>The words from a figure to the next one of the sentence that is no share of the task.</summary>
    private static (string Text, int Start) Words(string line, ReportedFigure figure, IReadOnlyList<ReportedFigure> figures)
    {
        var start = figure.Span.End;
        var stop = line.AsSpan(start).IndexOfAny("。;");
        var end = stop < 0 ? line.Length : start + stop;
        var next = figures.Where(other => other.Line == figure.Line && other.Kind != FigureKind.Completion && other.Span.Start >= start).Select(other => other.Span.Start);
        return (line[start..next.Append(end).Min()], start);
    }
}
