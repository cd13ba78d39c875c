namespace GraphTasks.Enrichment.Units;

/// <summary>One name and GB/T 2260 code of a division, valid from one year to another.</summary>
/// <param name="Code">Six digits; a code is meaningful only with a year, since codes are used again.</param>
/// <param name="Name">The name of the division itself, without the divisions above it.</param>
/// <param name="ParentId">The <see cref="Division.Id"/> above; empty for a province.</param>
/// <param name="From">First year, inclusive; null when before the list begins (2015).</param>
/// <param name="To">Last year, inclusive; null while in force.</param>
public sealed record DivisionName(string Code, string Name, string ParentId, int? From, int? To)
{
    /// <summary>True when the name was in force in <paramref name="year"/>; a null year means "now".</summary>
    public bool IsValidIn(int? year) => year is null ? To is null : (From is null || From <= year) && (To is null || To >= year);
}
