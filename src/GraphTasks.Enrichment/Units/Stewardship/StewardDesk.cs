using System.Collections.Immutable;

namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>A registry with the log of the decisions that made it. Immutable: every decision gives a new desk.</summary>
/// <param name="Registry">The snapshot in force.</param>
/// <param name="Log">All decisions, oldest first.</param>
public sealed record StewardDesk(UnitRegistry Registry, ImmutableList<StewardDecision> Log)
{
    /// <summary>Takes a decision.</summary>
    /// <param name="operation">What is decided.</param>
    /// <param name="context">Who, when and why.</param>
    /// <param name="expectedVersion">The version that the steward saw; null skips the check.</param>
    /// <param name="number">The decision's number, greater than all of the log; null counts on.</param>
    /// <exception cref="StewardException">The registry moved on, or the operation does not fit it.</exception>
    public StewardDesk Apply(StewardOperation operation, StewardContext context, string? expectedVersion = null, int? number = null)
    {
        if (expectedVersion is not null && expectedVersion != Registry.Version)
            throw new StewardException("STALE_VERSION", "expectedVersion", $"the dictionaries are at version {Registry.Version}, not {expectedVersion}: another decision came in between");
        var (changes, rejection) = OperationEffects.Of(Registry, operation);
        var next = Registry.With(changes.Select(c => KeyValuePair.Create(c.UnitId, c.After)));
        if (NameClash.Find(next, changes) is { } clash)
            throw new StewardException("CONFLICT", FieldOf(operation), $"'{clash.Name.Text}' is a name of {clash.HolderId} in these years already; merge, split or end that name first");
        if (rejection is not null)
            next = next.WithRejections(next.Rejections.Add(rejection));
        return Add(next, number, operation, null, context, changes, rejection);
    }

    /// <summary>Undoes a decision exactly, or refuses and names the later decision that depends on it.</summary>
    /// <param name="number">The decision to be undone.</param>
    /// <param name="context">Who, when and why.</param>
    /// <param name="own">The number that the undo itself gets, greater than all of the log; null counts on.</param>
    /// <exception cref="StewardException">There is no such decision, it is undone already, or a later one is about the same names or fields of its units.</exception>
    public StewardDesk Undo(int number, StewardContext context, int? own = null)
    {
        var decision = Log.Find(d => d.Number == number && d.Undoes is null)
            ?? throw new StewardException("NOT_FOUND", "number", $"there is no decision {number} that could be undone");
        var undone = Log.Where(d => d.Undoes is not null).Select(d => d.Undoes!.Value).ToHashSet();
        if (undone.Contains(number))
            throw new StewardException("CONFLICT", "number", $"decision {number} is undone already");
        var created = decision.Changes.Where(c => c.Before is null).Select(c => c.UnitId).ToHashSet(StringComparer.Ordinal);
        var later = Log.Find(d => d.Number > number && d.Undoes is null && !undone.Contains(d.Number)
            && d.Changes.Any(c => References(c.After, created) || decision.Changes.Any(mine => UnitInverse.Overlap(mine, c))));
        if (later is not null)
            throw Depends(number, later, "depends on it");
        var changes = decision.Changes.Select(c => (c, now: Registry.Units.GetValueOrDefault(c.UnitId))).Select(c => new UnitChange(c.c.UnitId, c.now, UnitInverse.Of(c.c, c.now))).ToImmutableArray();
        var next = Registry.With(changes.Select(c => KeyValuePair.Create(c.UnitId, c.After)));
        if (NameClash.Find(next, changes) is { } clash)
            throw Log.FindLast(d => d.Number > number && d.Undoes is null && !undone.Contains(d.Number) && d.Changes.Any(c => c.UnitId == clash.HolderId)) is { } gave
                ? Depends(number, gave, $"gave '{clash.Name.Text}' to {clash.HolderId}")
                : new("CONFLICT", "number", $"decision {number} cannot be undone: '{clash.Name.Text}' is a name of {clash.HolderId} now");
        if (decision.Rejection is not null)
            next = next.WithRejections(next.Rejections.Remove(decision.Rejection));
        return Add(next, own, null, number, context, changes, decision.Rejection);
    }

    private static StewardException Depends(int number, StewardDecision later, string how) =>
        new("DEPENDENT_DECISION", "number", $"decision {number} cannot be undone: decision {later.Number} ({later.Operation!.GetType().Name}) {how}; undo that one first");

    // The input that names what clashes.
    private static string FieldOf(StewardOperation operation) => operation switch
    {
        StewardOperation.AcceptAlias => "mention",
        StewardOperation.Merge => "into",
        StewardOperation.Split => "names",
        _ => "name",
    };

    private static bool References(Unit? unit, HashSet<string> ids) =>
        unit is not null && ((unit.ParentId is not null && ids.Contains(unit.ParentId)) || unit.Members.Any(m => ids.Contains(m.UnitId)) || unit.Successors.Any(s => ids.Contains(s.SuccessorId)));

    private StewardDesk Add(UnitRegistry next, int? number, StewardOperation? operation, int? undoes, StewardContext context, ImmutableArray<UnitChange> changes, Rejection? rejection) =>
        new(next, Log.Add(new StewardDecision(number ?? (Log.IsEmpty ? 1 : Log[^1].Number + 1), operation, undoes, context, changes, rejection)));
}
