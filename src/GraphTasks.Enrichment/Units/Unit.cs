using System.Collections.Immutable;

namespace GraphTasks.Enrichment.Units;

/// <summary>
/// One body: a jurisdiction and an identity through time. Names change, the <see cref="Id"/> does not.
/// </summary>
public sealed record Unit
{
    /// <summary>Stable identity, for example <c>340200/drc</c>: the jurisdiction's id and the archetype's or the unit's own word.</summary>
    public required string Id { get; init; }

    /// <summary>The <see cref="Division.Id"/> of the jurisdiction.</summary>
    public required string JurisdictionId { get; init; }

    /// <summary>What kind of body it is.</summary>
    public required UnitKind Kind { get; init; }

    /// <summary>The name that the unit is shown by.</summary>
    public required string Name { get; init; }

    /// <summary>The unit above it; null at the top or when unknown.</summary>
    public string? ParentId { get; init; }

    /// <summary>All names, in file order (type, then name).</summary>
    public ImmutableArray<UnitName> Names { get; init; } = [];

    /// <summary>The members of a collective; empty for other kinds.</summary>
    public ImmutableArray<UnitMember> Members { get; init; } = [];

    /// <summary>The bodies that took over from this one.</summary>
    public ImmutableArray<UnitSuccession> Successors { get; init; } = [];

    /// <summary>True when the unit was proposed from an archetype and no steward has confirmed it.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The official name in <paramref name="year"/>; <see cref="Name"/> when none is recorded for that year.</summary>
    public string OfficialNameIn(int? year)
    {
        foreach (var name in Names)
            if (year is not null && name.Type == UnitNameType.Official && name.IsValidIn(year))
                return name.Text;
        // Of former names the longest is the full one: the others are how it was called for short.
        var former = Names.Where(name => year is not null && name.Type == UnitNameType.Former && name.To is not null && name.IsValidIn(year))
            .MaxBy(name => name.Text.Length);
        return former is not null && former.Text.Length > Name.Length / 2 ? former.Text : Name;
    }
}
