using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Takes the operations on the registry that the decisions about units come down to: the log, the registry and the tables.</summary>
internal static class UnitDesk
{
    /// <summary>Takes an operation. Where it is about a name and a unit, the machine's score and rank of that unit go into the log.</summary>
    public static UnitOutcome Apply(DecisionScope scope, StewardOperation operation, string name, UnitResolution? answer = null, string? unit = null)
    {
        var (index, candidate) = answer?.Candidates.Index().FirstOrDefault(c => c.Item.Unit.Id == unit) ?? default;
        double? score = candidate is null ? null : Math.Round(candidate.Score, 4);
        int? rank = candidate is null ? null : index + 1;
        return Commit(scope, scope.Snapshot.Set.Units.Apply(operation, ContextOf(scope, score, rank), number: scope.NextNumber), name);
    }

    /// <summary>Undoes a decision; one that is not in force leaves all as it is.</summary>
    public static UnitOutcome Undo(DecisionScope scope, int number) => scope.Unfit(number, DecisionAreas.Units) is not null
        ? new(scope.Append(DecisionAreas.Units, DecisionAreas.Undo, new UnitPayload(null, [], null).Format(), number, null, null, scope.Snapshot.Set), UnitEffect.None)
        : Commit(scope, scope.Snapshot.Set.Units.Undo(number, ContextOf(scope, null, null), scope.NextNumber), DecisionAreas.Undo);

    /// <summary>A unit as a steward records it.</summary>
    /// <exception cref="StewardException">The key is not one of the division.</exception>
    public static Unit Made(Division home, string key, string name, UnitKind kind, string field = "key") => !key.StartsWith(home.Id + "/", StringComparison.Ordinal)
        ? throw new StewardException("INVALID", field, $"expected a key that begins with {home.Id}/")
        : new() { Id = key, JurisdictionId = home.Id, Kind = kind, Name = name, Names = [new UnitName(name, UnitNameType.Official, null, null)] };

    private static UnitOutcome Commit(DecisionScope scope, StewardDesk next, string operation)
    {
        var decided = next.Log[^1];
        var made = scope.Snapshot.Set.With(next);
        var effect = new UnitRewriter(scope, made).Rewrite(decided.Changes, decided.Rejection);
        var alarms = effect.Conflicts.Take(UnitPayload.MostAlarms).ToArray();
        var payload = new UnitPayload(decided.Operation, decided.Changes, decided.Rejection, alarms.Length > 0 ? alarms : null).Format();
        return new(scope.Append(DecisionAreas.Units, operation, payload, decided.Undoes, decided.Context.Score, decided.Context.Rank, made), effect);
    }

    private static StewardContext ContextOf(DecisionScope scope, double? score, int? rank) => new(scope.Request.Actor, scope.Now, scope.Request.Why, score, rank);
}
