using GraphTasks.Enrichment.Units;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Counts, task by task, what other answers change.</summary>
internal sealed class EffectCount
{
    private readonly Dictionary<(string Home, string Mention, int? Year, string? Before, string? After), int> names = [];
    private readonly Dictionary<(string Unit, string Mention, string Other), int> conflicts = [];
    private readonly Dictionary<string, int> taskDeltas = new(StringComparer.Ordinal);

    /// <summary>The number of tasks in which some assignment changes.</summary>
    public int Tasks { get; private set; }

    /// <summary>By how many more (or fewer) printed names are resolved.</summary>
    public int ResolvedDelta { get; private set; }

    /// <summary>The names whose body changes, those in most tasks first.</summary>
    public IReadOnlyList<NameEffect> Names => [.. names.OrderByDescending(n => n.Value).ThenBy(n => n.Key.Home, StringComparer.Ordinal).ThenBy(n => n.Key.Mention, StringComparer.Ordinal).ThenBy(n => n.Key.Year)
        .Select(n => new NameEffect(n.Key.Home, n.Key.Mention, n.Key.Year, n.Key.Before, n.Key.After, n.Value))];

    /// <summary>The names that become one body though they stand in one cell, those in most tasks first.</summary>
    public IReadOnlyList<CellConflict> Conflicts => [.. conflicts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Mention, StringComparer.Ordinal).ThenBy(c => c.Key.Other, StringComparer.Ordinal)
        .Select(c => new CellConflict(c.Key.Unit, c.Key.Mention, c.Key.Other, c.Value))];

    /// <summary>By how many tasks each unit answers for more or fewer.</summary>
    public IEnumerable<KeyValuePair<string, int>> TaskDeltas => taskDeltas.Where(delta => delta.Value != 0);

    /// <summary>By how many tasks a unit answers for more or fewer.</summary>
    public int TaskDelta(string key) => taskDeltas.GetValueOrDefault(key);

    /// <summary>Counts a task.</summary>
    /// <param name="answered">All its assignments with their answers.</param>
    /// <returns>The assignments that change, be it only in the score or the way they were found.</returns>
    public IReadOnlyList<(TouchedCell Cell, UnitResolution Answer)> Add(IReadOnlyList<(TouchedCell Cell, UnitResolution Answer)> answered)
    {
        var different = answered.Where(pair => pair.Cell.Differs(pair.Answer)).ToArray();
        if (different.Length == 0)
            return different;
        Tasks++;
        foreach (var (cell, answer) in different.Where(pair => pair.Cell.UnitKey != pair.Answer.Unit?.Id))
        {
            Count(names, (cell.JurisdictionCode!, cell.Mention, cell.Year, cell.UnitKey, answer.Unit?.Id), 1);
            ResolvedDelta += (answer.Unit is null ? 0 : 1) - (cell.UnitKey is null ? 0 : 1);
        }

        var (before, after) = (Keys(answered.Select(pair => pair.Cell.UnitKey)), Keys(answered.Select(pair => pair.Answer.Unit?.Id)));
        foreach (var key in before.Except(after))
            Count(taskDeltas, key, -1);
        foreach (var key in after.Except(before))
            Count(taskDeltas, key, 1);
        foreach (var conflict in ConflictsIn(answered))
            Count(conflicts, conflict, 1);
        return different;
    }

    private static HashSet<(string Unit, string Mention, string Other)> ConflictsIn(IReadOnlyList<(TouchedCell Cell, UnitResolution Answer)> answered)
    {
        var found = new HashSet<(string, string, string)>();
        foreach (var same in answered.Where(pair => pair.Answer.Unit is not null).GroupBy(pair => (pair.Cell.Lead, pair.Answer.Unit!.Id)))
            foreach (var (one, other) in Pairs([.. same.Select(pair => pair.Cell)]))
                // Names that were the same body before the decision are no news.
                if (MentionText.Normalise(one.Mention) != MentionText.Normalise(other.Mention) && (one.UnitKey != other.UnitKey || one.UnitKey is null))
                    found.Add(string.CompareOrdinal(one.Mention, other.Mention) < 0 ? (same.Key.Id, one.Mention, other.Mention) : (same.Key.Id, other.Mention, one.Mention));
        return found;
    }

    private static IEnumerable<(TouchedCell, TouchedCell)> Pairs(TouchedCell[] cells) => cells.SelectMany((one, i) => cells[(i + 1)..].Select(other => (one, other)));

    private static HashSet<string> Keys(IEnumerable<string?> keys) => keys.OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static void Count<T>(Dictionary<T, int> counts, T key, int step)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + step;
}
