using System.Data.Common;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>What other dictionaries or rules would make of the names in a whole store.</summary>
/// <param name="Tasks">The number of tasks in the store.</param>
/// <param name="Names">The number of names that they print, repeated ones counted again.</param>
/// <param name="Resolved">How many of these have a body today.</param>
/// <param name="Effect">What would change.</param>
public sealed record UnitDiff(int Tasks, int Names, int Resolved, UnitEffect Effect)
{
    /// <summary>Resolves every name of a store again, and changes nothing.</summary>
    /// <param name="store">The store.</param>
    /// <param name="made">The dictionaries, with the store's decisions on top.</param>
    public static UnitDiff Of(Store store, DictionarySet made)
    {
        using var connection = store.Connect();
        using var transaction = store.BeginReading(connection);
        var (resolver, count, after) = (new CellResolver(made), new EffectCount(), new Dictionary<string, string>(StringComparer.Ordinal));
        var (tasks, names, resolved) = (0, 0, 0);
        foreach (var (first, last) in StoreScan.Of(connection))
            foreach (var task in TouchedCell.Selection.Read(connection, sql => sql.Add($"WHERE a.task_id > {first} AND a.task_id <= {last} ORDER BY a.task_id, a.ordinal"))
                .GroupBy(cell => cell.TaskId).Select(cells => cells.ToArray()))
            {
                (tasks, names, resolved) = (tasks + 1, names + task.Length, resolved + task.Count(cell => cell.UnitKey is not null));
                if (resolver.HomeOf(task) is not { } home)
                    continue;
                foreach (var (_, answer) in count.Add(resolver.Resolve(task, home)))
                    if (answer.Unit is { } unit)
                        after[unit.Id] = unit.Name;
            }

        var units = count.TaskDeltas.OrderBy(delta => delta.Key, StringComparer.Ordinal).Select(delta => new UnitTotals(delta.Key, NameOf(connection, delta.Key), after.GetValueOrDefault(delta.Key), AssignmentWriter.TasksOf(connection, delta.Key), delta.Value));
        return new(tasks, names, resolved, new(count.Tasks, count.ResolvedDelta, count.Names, [.. units], count.Conflicts));
    }

    private static string? NameOf(DbConnection connection, string key) => Selections.Units.Read(connection, sql => sql.Add($"WHERE u.key = {key}")) is [var unit] ? unit.Name : null;
}
