using System.Collections.Immutable;

namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>The unresolved mentions in the order in which settling them helps most.</summary>
public static class QueueOrder
{
    /// <summary>Orders by tasks, then documents; <see cref="QueueItem.SettledShare"/> runs from the first item on.</summary>
    /// <param name="unresolved">Jurisdiction, mention, and how many tasks and documents print it.</param>
    public static ImmutableArray<QueueItem> ByImpact(IEnumerable<(string JurisdictionId, string Mention, int Tasks, int Documents)> unresolved)
    {
        var items = unresolved.OrderByDescending(u => u.Tasks).ThenByDescending(u => u.Documents)
            .ThenBy(u => u.JurisdictionId, StringComparer.Ordinal).ThenBy(u => u.Mention, StringComparer.Ordinal).ToList();
        double total = Math.Max(1, items.Sum(i => (long)i.Tasks));
        var settled = 0L;
        return [.. items.Select(i => new QueueItem(i.JurisdictionId, i.Mention, i.Tasks, i.Documents, (settled += i.Tasks) / total))];
    }
}
