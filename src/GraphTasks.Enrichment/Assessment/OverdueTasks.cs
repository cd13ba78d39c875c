namespace GraphTasks.Enrichment.Assessment;

/// <summary>The tasks whose deadline has passed without their being done.</summary>
public static class OverdueTasks
{
    /// <summary>The overdue tasks, the longest overdue first, equals in the order given.</summary>
    /// <param name="tasks">The assessed tasks.</param>
    public static IReadOnlyList<TaskAssessment> Of(IEnumerable<TaskAssessment> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return [.. tasks.Where(task => task.Overdue).OrderBy(task => task.Deadline!.Date)];
    }
}
