using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Units;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Resolves the cells of stored tasks; a name that many print is resolved once.</summary>
internal sealed class CellResolver(DictionarySet dictionaries)
{
    private readonly Dictionary<(string Mention, string Home, int? Year), UnitResolution> known = [];

    /// <summary>The division of a task's document, or null where it could not be told.</summary>
    public Division? HomeOf(IReadOnlyList<TouchedCell> task) => task[0].JurisdictionCode is { } code ? dictionaries.Registry.Divisions.ById(code) : null;

    /// <summary>The assignments of a task with what they mean now; lead units and supporting units are a cell each.</summary>
    public IReadOnlyList<(TouchedCell Cell, UnitResolution Answer)> Resolve(IReadOnlyList<TouchedCell> task, Division home) =>
        [.. Cell([.. task.Where(cell => cell.Lead)], home), .. Cell([.. task.Where(cell => !cell.Lead)], home)];

    private IEnumerable<(TouchedCell, UnitResolution)> Cell(IReadOnlyList<TouchedCell> cell, Division home) =>
        cell.Zip(UnitResolver.InOneCell([.. cell.Select(one => Alone(one, home))]));

    private UnitResolution Alone(TouchedCell cell, Division home)
    {
        var key = (cell.Mention, home.Id, cell.Year);
        return known.TryGetValue(key, out var answer) ? answer : known[key] = dictionaries.Resolver.Resolve(cell.Mention, home, cell.Year);
    }
}
