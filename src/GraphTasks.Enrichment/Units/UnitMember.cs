namespace GraphTasks.Enrichment.Units;

/// <summary>A member of a collective, with the years of its membership (both inclusive; null is open).</summary>
/// <param name="UnitId">The member.</param>
/// <param name="From">First year.</param>
/// <param name="To">Last year.</param>
public sealed record UnitMember(string UnitId, int? From, int? To)
{
    /// <summary>True when the unit belonged to the collective in <paramref name="year"/>.</summary>
    public bool IsValidIn(int? year) => year is null || ((From is null || From <= year) && (To is null || To >= year));
}
