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
    private readonly Dictionary<(string Cell, string Home, int? Year), IReadOnlyList<UnitResolution>> answers = [];
    private readonly Dictionary<(string Home, string Mention, int? Year, string? Before, string? After), int> names = [];
    private readonly Dictionary<string, int> taskDeltas = new(StringComparer.Ordinal);
    private readonly List<(TouchedCell Cell, UnitResolution Answer)> updates = [];
    private int tasks;

    public UnitEffect Rewrite(IReadOnlyList<UnitChange> changes, Rejection? rejection)
    {
        var changed = changes.Select(change => change.UnitId).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in changes.Select(change => change.After).OfType<Unit>())
            foreach (var year in YearsOf(unit))
                vocabulary.AddUnit(unit, year);
        foreach (var task in TouchedTasks.Read(scope.Connection, changes, rejection).ToArray().GroupBy(cell => cell.TaskId))
            Resolve([.. task], changed);
        VocabularyWriter.Write(scope.Connection, scope.Transaction, vocabulary.Jurisdictions, vocabulary.Units, vocabulary.UnitNames, vocabulary.Collectives);
        WriteAssignments();
        RemoveUnused(changes);
        var resolved = updates.Sum(update => (update.Answer.Unit is null ? 0 : 1) - (update.Cell.UnitKey is null ? 0 : 1));
        return new(tasks, resolved,
            [.. names.OrderByDescending(n => n.Value).ThenBy(n => n.Key.Mention, StringComparer.Ordinal).Select(n => new NameEffect(n.Key.Home, n.Key.Mention, n.Key.Year, n.Key.Before, n.Key.After, n.Value))],
            [.. changed.Union(taskDeltas.Where(delta => delta.Value != 0).Select(delta => delta.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(key => TotalsOf(key, changes))]);
    }

    private static string? KeyOf(UnitResolution answer) => answer.Unit?.Id;

    private void Resolve(TouchedCell[] cells, HashSet<string> changed)
    {
        if (cells[0].JurisdictionCode is not { } code || made.Registry.Divisions.ById(code) is not { } home)
            return;
        var answered = cells.Where(cell => cell.Lead).Zip(Answers([.. cells.Where(cell => cell.Lead)], home))
            .Concat(cells.Where(cell => !cell.Lead).Zip(Answers([.. cells.Where(cell => !cell.Lead)], home))).ToArray();
        var (before, after) = (Keys(cells.Select(cell => cell.UnitKey)), Keys(answered.Select(pair => KeyOf(pair.Second))));
        foreach (var (cell, answer) in answered)
            if (answer.Unit is { } unit && (unit.Id != cell.UnitKey || changed.Contains(unit.Id)))
                vocabulary.AddUnit(unit, cell.Year);
        var different = answered.Where(pair => Differs(pair.First, pair.Second)).ToArray();
        updates.AddRange(different);
        tasks += different.Length == 0 ? 0 : 1;
        foreach (var (cell, answer) in different.Where(pair => pair.First.UnitKey != KeyOf(pair.Second)))
            names[(home.Id, cell.Mention, cell.Year, cell.UnitKey, KeyOf(answer))] = names.GetValueOrDefault((home.Id, cell.Mention, cell.Year, cell.UnitKey, KeyOf(answer))) + 1;
        foreach (var key in before.Except(after))
            taskDeltas[key] = taskDeltas.GetValueOrDefault(key) - 1;
        foreach (var key in after.Except(before))
            taskDeltas[key] = taskDeltas.GetValueOrDefault(key) + 1;
    }

    private IReadOnlyList<UnitResolution> Answers(TouchedCell[] cells, Division home)
    {
        if (cells.Length == 0)
            return [];
        var mentions = cells.Select(cell => cell.Mention).ToArray();
        var key = (string.Join('\n', mentions), home.Id, cells[0].Year);
        return answers.TryGetValue(key, out var known) ? known : answers[key] = made.Resolver.ResolveCell(mentions, home, cells[0].Year);
    }

    private static HashSet<string> Keys(IEnumerable<string?> keys) => keys.OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static bool Differs(TouchedCell cell, UnitResolution answer) =>
        cell.UnitKey != KeyOf(answer) || cell.Qualifier != answer.Qualifier || cell.Score != StoredResolution.Score(answer) || cell.Method != StoredResolution.Method(answer);

    private void WriteAssignments()
    {
        using var update = new UpdateCommand(scope.Connection, scope.Transaction, "assignments", ["unit_key", "qualifier", "score", "method"], ["task_id", "ordinal"]);
        using var task = new UpdateCommand(scope.Connection, scope.Transaction, "tasks", ["changed_version", "updated_at"], ["id"]);
        foreach (var id in updates.Select(change => change.Cell.TaskId).Distinct())
            task.Execute(scope.StoreVersion, StoreText.Of(scope.Now), id);
        foreach (var (cell, answer) in updates)
            update.Execute(KeyOf(answer), answer.Qualifier, StoredResolution.Score(answer), StoredResolution.Method(answer), cell.TaskId, cell.Ordinal);
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
        return new(key, change is null ? name : change.Before?.Name, change is null ? name : change.After?.Name, taskDeltas.GetValueOrDefault(key));
    }
}
