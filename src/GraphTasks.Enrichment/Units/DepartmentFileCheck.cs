using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units;

/// <summary>Checks archetypes, their usage by region, their reforms, and the development zones.</summary>
internal static class DepartmentFileCheck
{
    public static void Check(UnitDictionaries files, UnitRegistry registry, List<DictionaryProblem> problems)
    {
        var rows = registry.Departments.Rows;
        var seen = new Dictionary<(string Archetype, string Template, string Levels), DepartmentRow>();
        foreach (var row in rows)
        {
            if (!seen.TryAdd((row.Archetype, row.Template, row.Levels), row) && DictionaryCheck.Overlap(seen[(row.Archetype, row.Template, row.Levels)].From, seen[(row.Archetype, row.Template, row.Levels)].To, row.From, row.To))
                problems.Add(new(DepartmentTable.FileName, row.Line, $"{row.Template} of {row.Archetype} stands twice for the same levels and years"));
            foreach (var form in row.Forms.GroupBy(form => form, StringComparer.Ordinal).Where(g => g.Count() > 1 || g.Key == row.Core).Select(g => g.Key))
                problems.Add(new(DepartmentTable.FileName, row.Line, $"form {form} of {row.Template} is never used: it is the full name or stands twice"));
            if (row.Levels.Length == 0 || row.Levels.Any(level => !"PCDXQMV".Contains(level, StringComparison.Ordinal)))
                problems.Add(new(DepartmentTable.FileName, row.Line, $"{row.Template} is never used: levels '{row.Levels}', expected letters of P, C, D, X, Q, M, V"));
            if (rows.FirstOrDefault(other => other.Line < row.Line && other.Archetype != row.Archetype && other.Template == row.Template && other.Levels.Intersect(row.Levels).Any() && DictionaryCheck.Overlap(other.From, other.To, row.From, row.To)) is { } twin)
                problems.Add(new(DepartmentTable.FileName, row.Line, $"{row.Template} names {twin.Archetype} as well as {row.Archetype} at the same level in the same years"));
        }

        foreach (var row in new[] { DepartmentTable.UsageFileName, DepartmentTable.SamplesUsageFileName }
            .SelectMany(file => TsvFile.ReadIfAny(file, files[file], DepartmentTable.UsageHeader)))
        {
            if (row[0] != DepartmentTable.Everywhere && registry.Divisions.ById(row[0]) is null)
                problems.Add(new(row.File, row.Line, $"there is no division {row[0]}; expected a code of GB/T 2260, or {DepartmentTable.Everywhere} for all regions"));
            var named = rows.Where(r => r.Archetype == row[2] && r.Template == row[3]).ToArray();
            if (named.Length == 0)
                problems.Add(new(row.File, row.Line, $"{row[2]} has no full name {row[3]} in {DepartmentTable.FileName}"));
            else if (!named.Any(r => r.Levels.AsSpan().ContainsAny(row[1] == "D" ? "DXQMV" : row[1])))
                problems.Add(new(row.File, row.Line, $"{row[3]} is no full name of level {row[1]} in {DepartmentTable.FileName}"));
        }

        foreach (var row in TsvFile.Read(DepartmentTable.EventsFileName, files[DepartmentTable.EventsFileName], DepartmentTable.EventsHeader))
            foreach (var archetype in new[] { row[0], row[1] }.Where(a => !rows.Any(r => r.Archetype == a)))
                problems.Add(new(row.File, row.Line, $"there is no archetype {archetype}"));
        foreach (var row in TsvFile.Read(ZoneTable.FileName, files[ZoneTable.FileName], ZoneTable.Header))
            if (registry.Divisions.ById(row[0]) is null)
                problems.Add(new(row.File, row.Line, $"there is no division {row[0]} for {row[1]}"));
    }
}
