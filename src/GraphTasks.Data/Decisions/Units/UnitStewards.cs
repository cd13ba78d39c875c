using System.Collections.Immutable;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;
using Unit = GraphTasks.Enrichment.Units.Unit;
using UnitMember = GraphTasks.Enrichment.Units.UnitMember;
using UnitName = GraphTasks.Enrichment.Units.UnitName;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>
/// What stewards decide about the units of a store. All throw <see cref="StewardException"/> where a decision does not fit, and
/// <see cref="StoreException"/> where the store cannot be written; then nothing has changed.
/// </summary>
public sealed class UnitStewards(Store store, LiveDictionaries dictionaries, TimeProvider time)
{
    private readonly DecisionRoom room = new(store, dictionaries, time);

    /// <summary>A printed name is an alias of a unit; one that the rules proposed is recorded by it.</summary>
    public UnitOutcome Accept(DecisionRequest request, string jurisdiction, string mention, string unit, int? from, int? to) => room.Decide(request, scope =>
        Accept(scope, new UnitFinder(scope), jurisdiction, mention, unit, from, to));

    /// <summary>A printed name is not a certain unit.</summary>
    public UnitOutcome Reject(DecisionRequest request, string jurisdiction, string mention, string unit) => room.Decide(request, scope =>
    {
        var find = new UnitFinder(scope);
        var home = find.Home(jurisdiction);
        var answer = find.Ask(mention, home);
        find.Target(unit, answer);
        return Apply(scope, new StewardOperation.Reject(home.Id, MentionText.Normalise(mention), unit), "REJECT", answer, unit);
    });

    /// <summary>A printed name is left open.</summary>
    public UnitOutcome Defer(DecisionRequest request, string jurisdiction, string mention) => room.Decide(request, scope =>
    {
        var find = new UnitFinder(scope);
        var home = find.Home(jurisdiction);
        return Apply(scope, new StewardOperation.Defer(home.Id, MentionText.Normalise(mention)), "DEFER", find.Ask(mention, home), null);
    });

    /// <summary>Records a unit that nobody has recorded.</summary>
    /// <param name="request">Who and why.</param>
    /// <param name="jurisdiction">Whose body it is: a code or a name.</param>
    /// <param name="key">Its key, which begins with the jurisdiction's code and a slash.</param>
    /// <param name="name">Its official name.</param>
    /// <param name="kind">What kind of body it is.</param>
    public UnitOutcome Create(DecisionRequest request, string jurisdiction, string key, string name, UnitKind kind) => room.Decide(request, scope =>
        Apply(scope, new StewardOperation.CreateUnit(Made(new UnitFinder(scope).Home(jurisdiction), key, name, kind)), "CREATE_UNIT"));

    /// <summary>A unit bears another official name from a year on.</summary>
    public UnitOutcome Rename(DecisionRequest request, string unit, string name, int fromYear) => room.Decide(request, scope =>
    {
        var find = new UnitFinder(scope);
        return Apply(scope, new StewardOperation.Rename(find.Unit(unit, "unit").Id, name, fromYear) { Confirmed = [.. find.Confirmed] }, "RENAME");
    });

    /// <summary>Two records were one body: the first goes into the second, with the names that ledgers print for it.</summary>
    public UnitOutcome Merge(DecisionRequest request, string unit, string into) => room.Decide(request, scope =>
    {
        var find = new UnitFinder(scope);
        var (from, target) = (find.Unit(unit, "unit"), find.Unit(into, "into"));
        var recorded = from.Names.Concat(target.Names).Select(name => name.Text).Append(from.Name).ToHashSet(StringComparer.Ordinal);
        var printed = find.Printed(unit).Select(MentionText.Normalise).Distinct(StringComparer.Ordinal).Where(name => !recorded.Contains(name)).Select(name => new UnitName(name, UnitNameType.Alias, null, null));
        return Apply(scope, new StewardOperation.Merge(unit, into, [.. printed]) { Confirmed = [.. find.Confirmed] }, "MERGE");
    });

    /// <summary>Some names leave a unit for another that is recorded by it.</summary>
    public UnitOutcome Split(DecisionRequest request, string unit, string newKey, string newName, IReadOnlyList<string> names) => room.Decide(request, scope =>
    {
        var find = new UnitFinder(scope);
        var old = find.Unit(unit, "unit");
        var created = Made(find.Home(old.JurisdictionId), newKey, newName, old.Kind);
        return Apply(scope, new StewardOperation.Split(unit, created, [.. names.Select(MentionText.Normalise)]) { Confirmed = [.. find.Confirmed] }, "SPLIT");
    });

    /// <summary>One body took over from another.</summary>
    public UnitOutcome Succeed(DecisionRequest request, string unit, string successor, string date, string evidence) => room.Decide(request, scope =>
    {
        var find = new UnitFinder(scope);
        var (old, next) = (find.Unit(unit, "unit"), find.Unit(successor, "successor"));
        return Apply(scope, new StewardOperation.Succeed(old.Id, next.Id, date, evidence) { Confirmed = [.. find.Confirmed] }, "SUCCEED");
    });

    /// <summary>Sets the members of a collective as a whole.</summary>
    public UnitOutcome EditMembers(DecisionRequest request, string unit, IReadOnlyList<UnitMember> members) => room.Decide(request, scope =>
    {
        var find = new UnitFinder(scope);
        var collective = find.Unit(unit, "unit");
        return Apply(scope, new StewardOperation.EditMembers(collective.Id, [.. members]) { Confirmed = [.. find.Confirmed] }, "EDIT_MEMBERS");
    });

    /// <summary>Undoes a decision exactly, or refuses and names the later decision that depends on it.</summary>
    public UnitOutcome Undo(DecisionRequest request, int number) => room.Decide(request, scope => scope.Unfit(number, DecisionAreas.Units) is { } unfit
        ? new(scope.Append(DecisionAreas.Units, DecisionAreas.Undo, new UnitPayload(null, [], null).Format(), unfit.Number, null, null, scope.Snapshot.Set), new(0, 0, [], []))
        : Commit(scope, scope.Snapshot.Set.Units.Undo(number, ContextOf(scope, null, null), scope.NextNumber), DecisionAreas.Undo));

    /// <summary>
    /// Accepts, for every unresolved name of the queue, the machine's best candidate where it reaches a score and leads enough over
    /// the next one. Each is a decision of its own and can be undone alone.
    /// </summary>
    /// <param name="request">Who and why.</param>
    /// <param name="minScore">The least score, 0 to 1.</param>
    /// <param name="minLead">By how much the best must lead over the second, 0 to 1.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<UnitOutcome> AcceptAbove(DecisionRequest request, double minScore, double minLead, int limit) => room.Decide(request, scope =>
    {
        var find = new UnitFinder(scope);
        var set = scope.Snapshot.Set;
        return UnitQueue.Read(scope.Connection, set).Where(item => !item.Deferred)
            .Select(item => (item, answer: set.Resolver.Resolve(item.Mention, find.Home(item.JurisdictionCode), item.Year)))
            .Where(open => open.answer.Candidates is [var best, ..] && best.Score >= minScore && best.Score - (open.answer.Candidates is [_, var second, ..] ? second.Score : 0) >= minLead)
            .Take(limit).ToArray()
            .Select(open => Accept(scope, find, open.item.JurisdictionCode, open.item.Mention, open.answer.Candidates[0].Unit.Id, null, null)).ToArray();
    });

    private static UnitOutcome Accept(DecisionScope scope, UnitFinder find, string jurisdiction, string mention, string unit, int? from, int? to)
    {
        var home = find.Home(jurisdiction);
        var answer = find.Ask(mention, home);
        return Apply(scope, new StewardOperation.AcceptAlias(home.Id, MentionText.Normalise(mention), find.Target(unit, answer), from, to), "ACCEPT_ALIAS", answer, unit);
    }

    private static UnitOutcome Apply(DecisionScope scope, StewardOperation operation, string name, UnitResolution? answer = null, string? unit = null)
    {
        var (index, candidate) = answer?.Candidates.Index().FirstOrDefault(c => c.Item.Unit.Id == unit) ?? default;
        double? score = candidate is null ? null : Math.Round(candidate.Score, 4);
        int? rank = candidate is null ? null : index + 1;
        return Commit(scope, scope.Snapshot.Set.Units.Apply(operation, ContextOf(scope, score, rank), number: scope.NextNumber), name);
    }

    private static UnitOutcome Commit(DecisionScope scope, StewardDesk next, string operation)
    {
        var decided = next.Log[^1];
        var payload = new UnitPayload(decided.Operation, decided.Changes, decided.Rejection).Format();
        var made = scope.Snapshot.Set.With(next);
        var effect = new UnitRewriter(scope, made).Rewrite(decided.Changes, decided.Rejection);
        return new(scope.Append(DecisionAreas.Units, operation, payload, decided.Undoes, decided.Context.Score, decided.Context.Rank, made), effect);
    }

    private static StewardContext ContextOf(DecisionScope scope, double? score, int? rank) => new(scope.Request.Actor, scope.Now, scope.Request.Why, score, rank);

    private static Unit Made(Division home, string key, string name, UnitKind kind) => !key.StartsWith(home.Id + "/", StringComparison.Ordinal)
        ? throw new StewardException("INVALID", "key", $"expected a key that begins with {home.Id}/")
        : new() { Id = key, JurisdictionId = home.Id, Kind = kind, Name = name, Names = [new UnitName(name, UnitNameType.Official, null, null)] };
}
