using System.Collections.Immutable;

namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>Takes a change of a unit back, and leaves what later decisions made of its other names and fields.</summary>
internal static class UnitInverse
{
    /// <summary>Whether two changes are about the same of one unit: a name, a member, a successor, a field, or the record as a whole.</summary>
    public static bool Overlap(UnitChange one, UnitChange other) =>
        one.UnitId == other.UnitId && (IsWhole(one) || IsWhole(other) || PartsOf(one).Overlaps(PartsOf(other)));

    /// <summary>The unit as it is without the change, where no later change overlaps it.</summary>
    /// <param name="change">The change.</param>
    /// <param name="current">The unit now, or null.</param>
    public static Unit? Of(UnitChange change, Unit? current)
    {
        if (change is not { Before: { } before, After: { } after } || current is null || Same(current, after))
            return change.Before;
        return current with
        {
            Name = before.Name == after.Name ? current.Name : before.Name,
            Kind = before.Kind == after.Kind ? current.Kind : before.Kind,
            ParentId = before.ParentId == after.ParentId ? current.ParentId : before.ParentId,
            IsDerived = before.IsDerived == after.IsDerived ? current.IsDerived : before.IsDerived,
            Names = Without(current.Names, before.Names, after.Names),
            Members = Without(current.Members, before.Members, after.Members),
            Successors = Without(current.Successors, before.Successors, after.Successors),
        };
    }

    // What comes back stands where it stood: behind what was before it and is still there.
    private static ImmutableArray<T> Without<T>(ImmutableArray<T> current, ImmutableArray<T> before, ImmutableArray<T> after)
    {
        var result = current.Except(after.Except(before)).ToList();
        var place = 0;
        foreach (var item in before)
            if (result.IndexOf(item) is >= 0 and var at)
                place = at + 1;
            else if (!after.Contains(item))
                result.Insert(place++, item);
        return [.. result];
    }

    private static bool IsWhole(UnitChange change) => change.Before is null || change.After is null;

    private static HashSet<object> PartsOf(UnitChange change)
    {
        var (before, after) = (change.Before!, change.After!);
        var parts = new HashSet<object>();
        Add(before.Names, after.Names, name => name.Text);
        Add(before.Members, after.Members, member => (nameof(Unit.Members), member.UnitId));
        Add(before.Successors, after.Successors, successor => (nameof(Unit.Successors), successor.SuccessorId));
        if (before.Name != after.Name)
            parts.Add(nameof(Unit.Name));
        if (before.Kind != after.Kind)
            parts.Add(nameof(Unit.Kind));
        if (before.ParentId != after.ParentId)
            parts.Add(nameof(Unit.ParentId));
        if (before.IsDerived != after.IsDerived)
            parts.Add(nameof(Unit.IsDerived));
        return parts;

        void Add<T>(ImmutableArray<T> old, ImmutableArray<T> next, Func<T, object> partOf) => parts.UnionWith(old.Except(next).Concat(next.Except(old)).Select(partOf));
    }

    private static bool Same(Unit one, Unit other) => Bare(one) == Bare(other) && one.Names.SequenceEqual(other.Names) && one.Members.SequenceEqual(other.Members) && one.Successors.SequenceEqual(other.Successors);

    private static Unit Bare(Unit unit) => unit with { Names = [], Members = [], Successors = [] };
}
