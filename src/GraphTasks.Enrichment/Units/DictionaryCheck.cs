using System.Globalization;
using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units;

/// <summary>
/// Checks the files of divisions, townships, departments, zones and units against each other: one name for two units in one year, cycles,
/// overlapping years, unknown codes and archetypes, forms that nothing uses.
/// </summary>
public static class DictionaryCheck
{
    /// <summary>All problems, by file and line.</summary>
    /// <exception cref="DictionaryException">A file is malformed, so that nothing can be compared.</exception>
    public static IReadOnlyList<DictionaryProblem> Check(UnitDictionaries files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var registry = UnitRegistry.Load(files);
        var problems = new List<DictionaryProblem>();
        Divisions(files, registry, problems);
        Townships(files, registry, problems);
        DepartmentFileCheck.Check(files, registry, problems);
        UnitFileCheck.Check(files, registry, problems);
        return [.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)];
    }

    internal static bool Overlap(int? from, int? to, int? otherFrom, int? otherTo) =>
        // In the year of a change both names are valid, so one shared year at the edge is none.
        (from ?? 0) < (otherTo ?? 9999) && (otherFrom ?? 0) < (to ?? 9999);

    internal static string Years(int? from, int? to) => string.Create(CultureInfo.InvariantCulture, $"{from}–{to}");

    private static void Divisions(UnitDictionaries files, UnitRegistry registry, List<DictionaryProblem> problems)
    {
        var codes = new Dictionary<string, List<TsvRow>>(StringComparer.Ordinal);
        foreach (var row in TsvFile.Read(DivisionTable.FileName, files[DivisionTable.FileName], DivisionTable.Header))
        {
            if (row[4].Length > 0 && registry.Divisions.ById(row[4]) is null)
                problems.Add(new(row.File, row.Line, $"there is no division {row[4]} for {row[2]} to lie in"));
            var others = codes.TryGetValue(row[1], out var known) ? known : codes[row[1]] = [];
            if (others.Find(o => Overlap(o.Year(5), o.Year(6), row.Year(5), row.Year(6))) is { File: not null } other)
                problems.Add(new(row.File, row.Line, $"code {row[1]} is {row[2]} and in the same years {other[2]} (line {other.Line})"));
            others.Add(row);
        }
    }

    private static void Townships(UnitDictionaries files, UnitRegistry registry, List<DictionaryProblem> problems)
    {
        var seen = new HashSet<(string Division, string Name)>();
        foreach (var row in TsvFile.Read(TownshipTable.FileName, files[TownshipTable.FileName], TownshipTable.Header))
        {
            if (registry.Divisions.ById(row[0]) is null)
                problems.Add(new(row.File, row.Line, $"there is no division {row[0]} for {row[1]} to lie in"));
            if (!seen.Add((row[0], row[1])))
                problems.Add(new(row.File, row.Line, $"{row[1]} of {row[0]} stands twice"));
        }
    }
}
