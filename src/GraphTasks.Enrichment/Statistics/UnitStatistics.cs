namespace GraphTasks.Enrichment.Statistics;

/// <summary>Workload and co-operation of units over a set of tasks.</summary>
public static class UnitStatistics
{
    /// <summary>The workload of each unit, the busiest first, equals in ordinal order of their names.</summary>
    /// <param name="tasks">The units of each task; a unit named twice in one task counts once, as lead if it leads.</param>
    public static IReadOnlyList<UnitWorkload> Workload(IEnumerable<Duties> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var counts = new Dictionary<string, (int Lead, int Support)>(StringComparer.Ordinal);
        foreach (var task in tasks)
        {
            var lead = task.Lead.ToHashSet(StringComparer.Ordinal);
            foreach (var unit in lead)
                counts[unit] = (counts.GetValueOrDefault(unit).Lead + 1, counts.GetValueOrDefault(unit).Support);
            foreach (var unit in task.Support.Distinct(StringComparer.Ordinal).Where(u => !lead.Contains(u)))
                counts[unit] = (counts.GetValueOrDefault(unit).Lead, counts.GetValueOrDefault(unit).Support + 1);
        }

        return counts.Select(c => new UnitWorkload(c.Key, c.Value.Lead, c.Value.Support))
            .OrderByDescending(w => w.Total).ThenBy(w => w.Unit, StringComparer.Ordinal).ToArray();
    }

    /// <summary>The pairs of units that answer for tasks together, the most frequent first, equals in ordinal order.</summary>
    /// <param name="tasks">The units of each task, in whatever role.</param>
    /// <param name="mostUnits">A task with more units than this is left out: it says little of any pair.</param>
    public static IReadOnlyList<Cooperation> Network(IEnumerable<Duties> tasks, int mostUnits = 60)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        var pairs = new Dictionary<(string, string), int>();
        foreach (var task in tasks)
        {
            var units = task.Lead.Concat(task.Support).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            if (units.Length > mostUnits)
                continue;
            for (var i = 0; i < units.Length; i++)
                for (var j = i + 1; j < units.Length; j++)
                    pairs[(units[i], units[j])] = pairs.GetValueOrDefault((units[i], units[j])) + 1;
        }

        return pairs.Select(p => new Cooperation(p.Key.Item1, p.Key.Item2, p.Value))
            .OrderByDescending(c => c.Tasks).ThenBy(c => c.First, StringComparer.Ordinal).ThenBy(c => c.Second, StringComparer.Ordinal).ToArray();
    }
}
