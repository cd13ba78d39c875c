using System.Globalization;

namespace GraphTasks.Enrichment.Statistics;

/// <summary>Counts, completion and lights of tasks by any choice of dimensions.</summary>
public static class TaskStatistics
{
    /// <summary>The groups, the largest first, equals in ordinal order of their keys. Within one group a task counts once.</summary>
    /// <param name="tasks">The tasks.</param>
    /// <param name="by">The dimensions; none gives one group of all tasks.</param>
    public static IReadOnlyList<StatisticsGroup> Group(IEnumerable<TaskFacts> tasks, IReadOnlyList<StatisticsDimension> by)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        ArgumentNullException.ThrowIfNull(by);
        var groups = new Dictionary<string, (string?[] Key, List<TaskFacts> Tasks)>(StringComparer.Ordinal);
        foreach (var task in tasks)
            foreach (var key in Keys(task, by).DistinctBy(Joined, StringComparer.Ordinal))
            {
                var name = Joined(key);
                if (!groups.TryGetValue(name, out var group))
                    groups.Add(name, group = (key, []));
                group.Tasks.Add(task);
            }

        return [.. groups.OrderByDescending(g => g.Value.Tasks.Count).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => Count(g.Value.Key, g.Value.Tasks))];
    }

    private static IEnumerable<string?[]> Keys(TaskFacts task, IReadOnlyList<StatisticsDimension> by)
    {
        var withUnit = by.Contains(StatisticsDimension.Unit);
        var withRole = by.Contains(StatisticsDimension.Role);
        foreach (var (unit, role) in Duties(task, withUnit, withRole))
            foreach (var theme in by.Contains(StatisticsDimension.Theme) && task.Themes.Count > 0 ? task.Themes : [null!])
                yield return [.. by.Select(dimension => dimension switch
                {
                    StatisticsDimension.Theme => theme,
                    StatisticsDimension.Unit => unit,
                    StatisticsDimension.Role => role,
                    StatisticsDimension.Jurisdiction => task.Jurisdiction,
                    StatisticsDimension.Year => task.Year?.ToString(CultureInfo.InvariantCulture),
                    _ => task.Document,
                })];
    }

    private static (string? Unit, string? Role)[] Duties(TaskFacts task, bool withUnit, bool withRole)
    {
        if (!withUnit && !withRole)
            return [(null, null)];
        var duties = task.Duties.Lead.Select(unit => (unit, role: "LEAD"))
            .Concat(task.Duties.Support.Where(unit => !task.Duties.Lead.Contains(unit)).Select(unit => (unit, role: "SUPPORT")))
            .Select(duty => (withUnit ? duty.unit : null, withRole ? duty.role : null)).Distinct().ToArray();
        return duties.Length > 0 ? duties : [(null, null)];
    }

    private static StatisticsGroup Count(string?[] key, List<TaskFacts> tasks)
    {
        var completions = tasks.SelectMany(task => task.Completions).Select(completion => Math.Clamp(completion, 0, 100)).ToArray();
        return new(key, tasks.Count,
            tasks.GroupBy(task => task.Light).OrderBy(light => light.Key).ToDictionary(light => light.Key, light => light.Count()),
            completions.Length > 0 ? Math.Round(completions.Average(), 2) : null,
            tasks.Count(task => task.Overdue));
    }

    private static string Joined(string?[] key) => string.Join('\u001f', key);
}
