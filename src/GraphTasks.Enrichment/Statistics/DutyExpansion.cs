using GraphTasks.Enrichment.Units;

namespace GraphTasks.Enrichment.Statistics;

/// <summary>Puts the members of collectives (各县(市)区政府) in their place, as of a year.</summary>
public static class DutyExpansion
{
    /// <summary>The duties with each collective replaced by its members of that year; a collective without known members stays.</summary>
    /// <param name="duties">Duties by unit id.</param>
    /// <param name="registry">The units.</param>
    /// <param name="year">The year; null takes the members of all years.</param>
    public static Duties Expand(Duties duties, UnitRegistry registry, int? year)
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(registry);
        return new(Members(duties.Lead), Members(duties.Support));

        string[] Members(IReadOnlyList<string> units) => [.. units.SelectMany(unit =>
            registry.Units.TryGetValue(unit, out var collective) && collective.Members.Where(member => member.IsValidIn(year)).Select(member => member.UnitId).ToArray() is { Length: > 0 } members
                ? members
                : [unit]).Distinct(StringComparer.Ordinal)];
    }
}
