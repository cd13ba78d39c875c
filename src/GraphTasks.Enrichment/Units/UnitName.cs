namespace GraphTasks.Enrichment.Units;

/// <summary>One name of a unit with the years in which it was borne.</summary>
/// <param name="Text">The name as it is printed, without white space.</param>
/// <param name="Type">What the name is to the unit.</param>
/// <param name="From">First year, inclusive; null when unknown or always.</param>
/// <param name="To">Last year, inclusive; null when still borne. In the year of a change both names are valid.</param>
public sealed record UnitName(string Text, UnitNameType Type, int? From, int? To)
{
    /// <summary>True when the name was borne in <paramref name="year"/>; a null year means "at any time".</summary>
    public bool IsValidIn(int? year) => year is null || ((From is null || From <= year) && (To is null || To >= year));
}
