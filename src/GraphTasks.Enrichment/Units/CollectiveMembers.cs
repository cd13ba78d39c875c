namespace GraphTasks.Enrichment.Units;

/// <summary>Tells who stands behind a collective (各县(市)区政府).</summary>
public static class CollectiveMembers
{
    private const string Government = "/gov";

    /// <summary>
    /// The bodies of a collective as of a year, each once; a collective among them gives way to its own members.
    /// Empty where the members are not known.
    /// </summary>
    /// <param name="collective">The collective.</param>
    /// <param name="registry">The units.</param>
    /// <param name="year">The year; null takes the members of all years.</param>
    public static IReadOnlyList<Unit> Of(Unit collective, UnitRegistry registry, int? year)
    {
        ArgumentNullException.ThrowIfNull(collective);
        ArgumentNullException.ThrowIfNull(registry);
        var members = new List<Unit>();
        Add(collective, new HashSet<string>(StringComparer.Ordinal) { collective.Id });
        return members;

        void Add(Unit group, HashSet<string> seen)
        {
            foreach (var member in group.Members.Where(member => member.IsValidIn(year) && seen.Add(member.UnitId)))
                if (Find(member.UnitId, registry, year) is not { } unit)
                    continue;
                else if (unit.Members.Any(inner => inner.IsValidIn(year)))
                    Add(unit, seen);
                else
                    members.Add(unit);
        }
    }

    // The governments of divisions are bodies without being recorded one by one.
    private static Unit? Find(string id, UnitRegistry registry, int? year) =>
        registry.Units.TryGetValue(id, out var recorded) ? recorded
        : id.EndsWith(Government, StringComparison.Ordinal) && registry.Divisions.ById(id[..^Government.Length]) is { } division
            ? new Unit { Id = id, JurisdictionId = division.Id, Kind = UnitKind.Government, Name = registry.Divisions.FullName(division, year) + "人民政府", IsDerived = true }
            : null;
}
