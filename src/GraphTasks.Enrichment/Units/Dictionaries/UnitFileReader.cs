using System.Collections.Immutable;

namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>Reads the files in dictionaries/units.</summary>
internal static class UnitFileReader
{
    public static (ImmutableSortedDictionary<string, Unit> Units, ImmutableHashSet<Rejection> Rejections) Read(UnitDictionaries files)
    {
        var units = new SortedDictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var row in Rows(files, UnitFiles.Units, UnitFiles.UnitsHeader))
            if (!units.TryAdd(row[0], new Unit
            {
                Id = row[0], JurisdictionId = row[1], Kind = Words.Kind(row, 2), ParentId = row[3].Length == 0 ? null : row[3], Name = row[4],
            }))
                throw row.Error($"unit {row[0]} stands here a second time");

        foreach (var group in ByUnit(units, Rows(files, UnitFiles.Names, UnitFiles.NamesHeader)))
            units[group.Key] = units[group.Key] with
            {
                Names = [.. group.Select(r => new UnitName(r[1], Words.NameType(r, 2), r.Year(3), r.Year(4)))],
            };
        foreach (var group in ByUnit(units, Rows(files, UnitFiles.Members, UnitFiles.MembersHeader)))
            units[group.Key] = units[group.Key] with { Members = [.. group.Select(r => new UnitMember(r[1], r.Year(2), r.Year(3)))] };
        foreach (var group in ByUnit(units, Rows(files, UnitFiles.Successions, UnitFiles.SuccessionsHeader)))
            units[group.Key] = units[group.Key] with { Successors = [.. group.Select(r => new UnitSuccession(r[1], r[2], r[3]))] };

        return (units.ToImmutableSortedDictionary(StringComparer.Ordinal),
            [.. Rows(files, UnitFiles.Rejections, UnitFiles.RejectionsHeader).Select(r => new Rejection(r[0], r[1], r[2]))]);
    }

    private static IEnumerable<TsvRow> Rows(UnitDictionaries files, string name, string header) =>
        files[name].Length == 0 ? [] : TsvFile.Read(name, files[name], header);

    private static List<IGrouping<string, TsvRow>> ByUnit(SortedDictionary<string, Unit> units, IEnumerable<TsvRow> rows) =>
        rows.Select(row => units.ContainsKey(row[0]) ? row : throw row.Error($"no unit {row[0]} in {UnitFiles.Units}")).GroupBy(row => row[0]).ToList();
}
