using System.Collections.Immutable;

namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>What a decision would change, before it is taken.</summary>
public static class DecisionPreview
{
    /// <summary>The mentions whose body would be another.</summary>
    /// <param name="before">The registry in force.</param>
    /// <param name="after">The registry as the decision would make it.</param>
    /// <param name="mentions">The mentions of the store with jurisdiction and year.</param>
    public static ImmutableArray<MentionChange> Compare(UnitRegistry before, UnitRegistry after, IEnumerable<(string Mention, Division Home, int? Year)> mentions)
    {
        var (old, next) = (new UnitResolver(before), new UnitResolver(after));
        return [.. mentions.Select(m => new MentionChange(m.Mention, m.Home.Id, m.Year, old.Resolve(m.Mention, m.Home, m.Year).Unit?.Id, next.Resolve(m.Mention, m.Home, m.Year).Unit?.Id))
            .Where(c => c.BeforeUnitId != c.AfterUnitId)];
    }
}
