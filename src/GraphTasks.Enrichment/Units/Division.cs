using System.Collections.Immutable;

namespace GraphTasks.Enrichment.Units;

/// <summary>An administrative division: one jurisdiction through all its names and codes.</summary>
/// <param name="Id">Stable identity: the last code at the time of writing.</param>
/// <param name="Level">Province, prefecture or county level.</param>
/// <param name="Names">Names and codes with their years, oldest first; at least one.</param>
public sealed record Division(string Id, DivisionLevel Level, ImmutableArray<DivisionName> Names)
{
    /// <summary>The last known name and code.</summary>
    public DivisionName Latest => Names[^1];

    /// <summary>The name and code in <paramref name="year"/>: the later one in the year of a change, the last known one when none fits.</summary>
    public DivisionName In(int? year)
    {
        for (var i = Names.Length - 1; i >= 0; i--)
            if (Names[i].IsValidIn(year))
                return Names[i];
        return year is not null && Names[0].From > year ? Names[0] : Names[^1];
    }

    /// <summary>True when the division existed in <paramref name="year"/>.</summary>
    public bool ExistsIn(int? year) => Names.Any(name => name.IsValidIn(year));
}
