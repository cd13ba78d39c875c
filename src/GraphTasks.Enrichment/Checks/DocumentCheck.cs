using GraphTasks.Enrichment.Assessment;

namespace GraphTasks.Enrichment.Checks;

/// <summary>All checks over the tasks of one or several documents.</summary>
public static class DocumentCheck
{
    /// <summary>The findings with their tasks, in the order of the tasks and of each report.</summary>
    public static IReadOnlyList<(TaskAssessment Task, FigureFinding Finding)> Check(IReadOnlyList<TaskAssessment> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var order = tasks.Index().ToDictionary(item => item.Item.Row.Key, item => item.Index, StringComparer.Ordinal);
        return [.. tasks.SelectMany(task => task.Findings.Select(finding => (task, finding))).Concat(ToldTwiceCheck.Check(tasks))
            .OrderBy(found => order[found.Item1.Row.Key]).ThenBy(found => found.Item2.Line).ThenBy(found => found.Item2.Span.Start)];
    }
}
