using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Assessment;
using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Checks;

/// <summary>
/// Finds the same figure or target told twice differently by different tasks of the same place and year, within one document or
/// over several. Only figures that speak for the whole place (全市, 我市 …) or name what they count at length are compared.
/// </summary>
public static partial class ToldTwiceCheck
{
    private const int ShortestWithScope = 4;
    private const int Shortest = 10;

    /// <summary>The findings by the task at which the contradiction appears, in the order of the tasks.</summary>
    /// <param name="tasks">The assessed tasks of one or several documents.</param>
    public static IReadOnlyList<(TaskAssessment Task, FigureFinding Finding)> Check(IReadOnlyList<TaskAssessment> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var findings = new List<(TaskAssessment, FigureFinding)>();
        var seen = new Dictionary<(string?, string, string, FigureKind, DateOnly?), (TaskAssessment Task, ReportedFigure Figure)>();
        var promised = new Dictionary<(string?, int?, string, string, TargetBase, Comparator), (TaskAssessment Task, Target Target)>();
        foreach (var task in tasks)
        {
            foreach (var figure in task.Figures.Where(f => !f.Planned && f.Kind != FigureKind.Completion))
            {
                if (Key(figure) is not { } words)
                    continue;
                if (!seen.TryAdd((task.Row.Document.Jurisdiction, words, figure.Unit, figure.Kind, figure.AsOf), (task, figure)))
                {
                    var first = seen[(task.Row.Document.Jurisdiction, words, figure.Unit, figure.Kind, figure.AsOf)];
                    if (first.Task != task && Math.Abs(first.Figure.Value - figure.Value) > first.Figure.Precision + figure.Precision)
                        findings.Add((task, new("told-twice", figure.Line, figure.Span, figure.Value, first.Figure.Value,
                            $"{words}: {Number.Print(figure.Value)}{figure.Unit} here, {Number.Print(first.Figure.Value)}{figure.Unit} in {first.Task.Row.Key}")));
                }
            }

            foreach (var target in task.Targets.Select(t => t.Target).Where(t => t.Value is not null && t.Indicator.Length >= ShortestWithScope && !Generic().IsMatch(t.Indicator) && task.Row.Content.Contains(t.Indicator, StringComparison.Ordinal)))
            {
                var key = (task.Row.Document.Jurisdiction, task.Row.Document.Year, target.Indicator, target.Unit, target.Base, target.Comparator);
                if (promised.TryAdd(key, (task, target)) || promised[key].Task == task || promised[key].Target.Value == target.Value)
                    continue;
                findings.Add((task, new("told-twice", -1, target.Span, target.Value!.Value, promised[key].Target.Value!.Value,
                    $"target {target.Indicator}: {Number.Print(target.Value!.Value)}{target.Unit} here, {Number.Print(promised[key].Target.Value!.Value)}{target.Unit} in {promised[key].Task.Row.Key}")));
            }
        }

        return findings;
    }

    private static string? Key(ReportedFigure figure)
    {
        var words = Time().Replace(figure.Subject, "");
        var scoped = Scope().IsMatch(words);
        words = Trail().Replace(Scope().Replace(words, ""), "");
        return words.Length >= (scoped ? ShortestWithScope : Shortest) && !words.Contains("其中", StringComparison.Ordinal) && !words.Contains("计划", StringComparison.Ordinal) ? words : null;
    }

    [GeneratedRegex(@"^(?:\d{1,2}[.、)]|[①-⑳]|\(\d\)|截[至止][^,]{0,12}[日底末前],?|\d{1,2}-\d{1,2}月份?,?|上半年,?|一季度,?|今年以来,?|目前,?|20\d\d年(?:以来|上半年)?,?|,|\s)+")]
    private static partial Regex Time();

    // Of which industry or project these are stands elsewhere in the text.
    [GeneratedRegex("^.{0,2}(?:规模|投资|产值|收入|面积|里程|覆盖率|完成率|比例|人数|户数|项目|企业|数量)$")]
    private static partial Regex Generic();

    [GeneratedRegex("^(?:全市|我市|全县|我县|全区|我区|全省|市本级)(?:现有|已有|共有|共计|共|累计|已)*")]
    private static partial Regex Scope();

    [GeneratedRegex("(?:达到?|为|约|共|累计|突破|超过|已|有)+$")]
    private static partial Regex Trail();
}
