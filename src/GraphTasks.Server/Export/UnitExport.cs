using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;

namespace GraphTasks.Server.Export;

/// <summary>The units that answer for the tasks of a filter, the busiest first; memory grows with the units, not with the tasks.</summary>
internal static class UnitExport
{
    private const int UnitsAtOnce = 500;

    private static readonly IReadOnlyList<TableColumn<ExportedUnit>> Columns =
    [
        new("key", row => row.Unit.Key),
        new("name", row => row.Unit.Name),
        new("kind", row => row.Unit.Kind),
        new("derived", row => row.Unit.Derived),
        new("jurisdiction", row => row.Jurisdiction),
        new("leadCount", row => row.Lead),
        new("supportingCount", row => row.Supporting),
        .. StatisticsColumns.Counts<ExportedUnit>(row => row.All),
    ];

    public static ExportTable<ExportedUnit> Read(ReadScope scope, TaskFilter? filter, bool expandCollectives)
    {
        var all = scope.Reader.Statistics(filter, [StatisticsDimension.Unit], int.MaxValue, expandCollectives);
        var roles = scope.Reader.Statistics(filter, [StatisticsDimension.Unit, StatisticsDimension.Role], int.MaxValue, expandCollectives)
            .ToDictionary(row => (row.Keys[0]!, row.Keys[1]!), row => row.Count);
        return new(Columns, all.Chunk(UnitsAtOnce).SelectMany(rows => Complete(scope, rows, roles)));
    }

    private static IEnumerable<ExportedUnit> Complete(ReadScope scope, StatisticsRow[] rows, Dictionary<(string Unit, string Role), int> roles)
    {
        var units = scope.Reader.UnitsByKey(rows.Select(row => row.Keys[0]!).ToHashSet(StringComparer.Ordinal)).ToDictionary(unit => unit.Key, StringComparer.Ordinal);
        var places = scope.Reader.JurisdictionsByKey(units.Values.Select(unit => unit.JurisdictionCode).OfType<string>().ToHashSet(StringComparer.Ordinal))
            .ToDictionary(place => place.Code, place => place.Name, StringComparer.Ordinal);
        return rows.Select(row => Of(units[row.Keys[0]!], row));

        ExportedUnit Of(Unit unit, StatisticsRow row) => new(unit, unit.JurisdictionCode is { } code ? places.GetValueOrDefault(code) : null,
            roles.GetValueOrDefault((unit.Key, "LEAD")), roles.GetValueOrDefault((unit.Key, "SUPPORTING")), row);
    }
}
