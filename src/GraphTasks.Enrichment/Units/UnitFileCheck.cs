using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units;

/// <summary>Checks the curated units: their places, names through the years, references to each other, and their written form.</summary>
internal static class UnitFileCheck
{
    public static void Check(UnitDictionaries files, UnitRegistry registry, List<DictionaryProblem> problems)
    {
        foreach (var row in Rows(files, UnitFiles.Units, UnitFiles.UnitsHeader))
        {
            if (registry.Divisions.ById(row[1]) is null)
                problems.Add(new(row.File, row.Line, $"there is no division {row[1]} for {row[4]}"));
            Known(registry, row, row[3], problems);
            if (Reaches(row[0], id => registry.Units.GetValueOrDefault(id)?.ParentId is { } parent ? [parent] : []))
                problems.Add(new(row.File, row.Line, $"{row[0]} lies above itself"));
        }

        Names(files, registry, problems);
        foreach (var row in Rows(files, UnitFiles.Members, UnitFiles.MembersHeader))
        {
            Known(registry, row, row[1], problems);
            if (Reaches(row[0], id => registry.Units.GetValueOrDefault(id)?.Members.Select(m => m.UnitId) ?? []))
                problems.Add(new(row.File, row.Line, $"{row[0]} is a member of itself"));
        }

        foreach (var row in Rows(files, UnitFiles.Successions, UnitFiles.SuccessionsHeader))
        {
            Known(registry, row, row[1], problems);
            if (Reaches(row[0], id => registry.Units.GetValueOrDefault(id)?.Successors.Select(s => s.SuccessorId) ?? []))
                problems.Add(new(row.File, row.Line, $"{row[0]} succeeds itself"));
        }

        foreach (var (name, text) in UnitFileWriter.Write(registry))
            if (files[name].Length > 0 && files[name] != text)
                problems.Add(new(name, FirstDifference(files[name], text), "the file is not in its canonical form (order of units, LF, no line twice); 'dictionary export' writes it"));
    }

    private static void Names(UnitDictionaries files, UnitRegistry registry, List<DictionaryProblem> problems)
    {
        var byText = new Dictionary<(string Jurisdiction, string Text), List<TsvRow>>();
        var official = new Dictionary<string, List<TsvRow>>(StringComparer.Ordinal);
        foreach (var row in Rows(files, UnitFiles.Names, UnitFiles.NamesHeader))
        {
            if (row.Year(3) > row.Year(4))
                problems.Add(new(row.File, row.Line, $"{row[1]} ends before it begins ({DictionaryCheck.Years(row.Year(3), row.Year(4))})"));
            var key = (registry.Units[row[0]].JurisdictionId, row[1]);
            var same = byText.TryGetValue(key, out var known) ? known : byText[key] = [];
            if (same.Find(o => o[0] != row[0] && DictionaryCheck.Overlap(o.Year(3), o.Year(4), row.Year(3), row.Year(4))) is { File: not null } other)
                problems.Add(new(row.File, row.Line, $"{row[1]} is a name of {row[0]} and in the same years of {other[0]} (line {other.Line})"));
            same.Add(row);
            if (row[2] != Words.Of(UnitNameType.Official))
                continue;
            var names = official.TryGetValue(row[0], out var all) ? all : official[row[0]] = [];
            if (names.Find(o => DictionaryCheck.Overlap(o.Year(3), o.Year(4), row.Year(3), row.Year(4))) is { File: not null } twice)
                problems.Add(new(row.File, row.Line, $"{row[0]} has two official names in the same years: {twice[1]} (line {twice.Line}) and {row[1]}"));
            names.Add(row);
        }
    }

    private static void Known(UnitRegistry registry, TsvRow row, string id, List<DictionaryProblem> problems)
    {
        if (id.Length > 0 && !registry.Units.ContainsKey(id))
            problems.Add(new(row.File, row.Line, $"there is no unit {id}"));
    }

    private static bool Reaches(string start, Func<string, IEnumerable<string>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>(next(start));
        while (queue.TryDequeue(out var id))
        {
            if (id == start)
                return true;
            if (seen.Add(id))
                foreach (var further in next(id))
                    queue.Enqueue(further);
        }

        return false;
    }

    private static int FirstDifference(string text, string canonical) =>
        text.Split('\n').Zip(canonical.Split('\n')).TakeWhile(lines => lines.First == lines.Second).Count() + 1;

    private static IEnumerable<TsvRow> Rows(UnitDictionaries files, string name, string header) => files[name].Length == 0 ? [] : TsvFile.Read(name, files[name], header);
}
