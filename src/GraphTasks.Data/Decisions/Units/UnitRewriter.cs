using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Brings the tables in line with a decision: only the tasks that print a touched name are resolved again.</summary>
internal sealed class UnitRewriter(DecisionScope scope, DictionarySet made)
{
    private readonly FileVocabulary vocabulary = new(made.Registry);
    private readonly EffectCount count = new();
    private readonly List<(TouchedCell Cell, UnitResolution Answer)> updates = [];

    public UnitEffect Rewrite(IReadOnlyList<UnitChange> changes, Rejection? rejection)
    {
        var changed = changes.Select(change => change.UnitId).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in changes.Select(change => change.After).OfType<Unit>())
            foreach (var year in YearsOf(unit))
                vocabulary.AddUnit(unit, year);
        Resolve(changes, rejection, changed);
        var totals = changed.Union(count.TaskDeltas.Select(delta => delta.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(key => TotalsOf(key, changes)).ToArray();
        VocabularyWriter.Write(scope.Connection, scope.Transaction, vocabulary.Jurisdictions, vocabulary.Units, vocabulary.UnitNames, vocabulary.Collectives);
        AssignmentWriter.Write(scope, updates);
        RemoveUnused(changes);
        return new(count.Tasks, count.ResolvedDelta, count.Names, totals, count.Conflicts);
    }

    private void Resolve(IReadOnlyList<UnitChange> changes, Rejection? rejection, HashSet<string> changed)
    {
        var resolver = new CellResolver(made);
        foreach (var task in TouchedTasks.Read(scope.Connection, made.Registry, changes, rejection).GroupBy(cell => cell.TaskId).Select(group => group.ToArray()))
        {
            if (resolver.HomeOf(task) is not { } home)
                continue;
            var answered = resolver.Resolve(task, home);
            foreach (var (cell, answer) in answered)
                if (answer.Unit is { } unit && (unit.Id != cell.UnitKey || changed.Contains(unit.Id)))
                    vocabulary.AddUnit(unit, cell.Year);
            updates.AddRange(count.Add(answered));
        }
    }

    // A collective has its members in the year of each document that names it.
    private List<int?> YearsOf(Unit unit)
    {
        var years = unit.Kind is not UnitKind.Group ? [] : new Selection<int?>("assignments a JOIN tasks t ON t.id = a.task_id JOIN documents d ON d.key = t.document_key", "DISTINCT d.year", r => r.NumberOrNull(0))
            .Read(scope.Connection, sql => sql.Add($"WHERE a.unit_key = {unit.Id}"));
        return years.Count == 0 ? [null] : years;
    }

    // A unit that the rules proposed is in the store for the sake of its tasks; one that stewards took back is not there at all.
    private void RemoveUnused(IReadOnlyList<UnitChange> changes)
    {
        var lost = updates.Select(update => update.Cell.UnitKey).OfType<string>().Where(key => !made.Registry.Units.ContainsKey(key));
        foreach (var key in changes.Where(change => change.After is null).Select(change => change.UnitId).Union(lost, StringComparer.Ordinal))
            new SqlText(scope.Connection).Add($"DELETE FROM units WHERE key = {key} AND NOT EXISTS (SELECT 1 FROM assignments WHERE unit_key = {key}) AND NOT EXISTS (SELECT 1 FROM unit_members WHERE unit_key = {key})").Execute(scope.Transaction);
    }

    private UnitTotals TotalsOf(string key, IReadOnlyList<UnitChange> changes)
    {
        var change = changes.FirstOrDefault(change => change.UnitId == key);
        var name = scope.Snapshot.Set.Registry.Units.GetValueOrDefault(key)?.Name ?? vocabulary.Units.Find(unit => unit.Key == key)?.Name;
        return new(key, change is null ? name : change.Before?.Name, change is null ? name : change.After?.Name, AssignmentWriter.TasksOf(scope.Connection, key), count.TaskDelta(key));
    }
}
