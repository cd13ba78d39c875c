using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Sql;
using GraphTasks.Data.Themes;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>What other dictionaries or rules would make of the themes of a whole store; what people decided stays.</summary>
/// <param name="Tasks">The number of tasks in the store.</param>
/// <param name="Changed">How many would have other themes.</param>
/// <param name="Themes">How many tasks each theme would gain and lose.</param>
/// <param name="Changes">The first of the tasks that change, in the store's order.</param>
public sealed record ThemeDiff(int Tasks, int Changed, IReadOnlyList<ThemeShift> Themes, IReadOnlyList<TaskThemeChange> Changes)
{
    /// <summary>How many changed tasks are named.</summary>
    public const int MostNamed = 1_000;

    /// <summary>Tags every task of a store again, and changes nothing.</summary>
    /// <param name="store">The store.</param>
    /// <param name="made">The dictionaries, with the store's decisions on top.</param>
    public static ThemeDiff Of(Store store, DictionarySet made)
    {
        using var connection = store.Connect();
        using var transaction = store.BeginReading(connection);
        var labels = Selections.ThemeLabels.Read(connection, _ => { }).ToDictionary(label => label.TaskKey, label => label.Content, StringComparer.Ordinal);
        var (shifts, changes) = (new Dictionary<string, ThemeShift>(StringComparer.Ordinal), new List<TaskThemeChange>());
        var (count, changed) = (0, 0);
        foreach (var (after, upTo) in StoreScan.Of(connection))
        {
            var tasks = Selections.Tasks.Read(connection, sql => sql.Add($"WHERE t.id > {after} AND t.id <= {upTo} ORDER BY t.id"));
            var stored = Selections.ThemeTags.Read(connection, sql => sql.Add($"WHERE g.task_id > {after} AND g.task_id <= {upTo} ORDER BY g.task_id, g.ordinal")).ToLookup(tag => tag.TaskId, tag => tag.Code);
            count += tasks.Count;
            foreach (var (task, input) in tasks.Zip(TagWriter.InputsOf(connection, tasks)))
            {
                if (labels.GetValueOrDefault(task.Key) == task.Content || !stored.Contains(task.Id)
                    || TaskThemeChange.Of(task.Key, [.. stored[task.Id]], [.. made.Tagger.Tag(input).Tags.Select(tag => tag.Code)]) is not { } change)
                    continue;
                changed++;
                if (changes.Count < MostNamed)
                    changes.Add(change);
                foreach (var code in change.Gained)
                    shifts[code] = ShiftOf(code) with { Gained = ShiftOf(code).Gained + 1 };
                foreach (var code in change.Lost)
                    shifts[code] = ShiftOf(code) with { Lost = ShiftOf(code).Lost + 1 };
            }
        }

        return new(count, changed, [.. shifts.Values.OrderByDescending(shift => shift.Gained + shift.Lost).ThenBy(shift => shift.Code, StringComparer.Ordinal)], changes);

        ThemeShift ShiftOf(string code) => shifts.GetValueOrDefault(code) ?? new(code, 0, 0);
    }
}
