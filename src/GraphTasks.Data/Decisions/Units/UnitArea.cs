using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>The decisions about units.</summary>
internal sealed class UnitArea : IDecisionArea
{
    public static UnitArea Instance { get; } = new();

    public DictionarySet Repeat(DictionarySet set, StoredDecision decision) => set.With(decision.Undoes is { } undone
        ? set.Units.Undo(undone, ContextOf(decision), decision.Number)
        : set.Units.Apply(UnitPayload.Parse(decision.PayloadJson).Operation!, ContextOf(decision), number: decision.Number));

    public DictionarySet Remember(DictionarySet set, StoredDecision decision)
    {
        var payload = UnitPayload.Parse(decision.PayloadJson);
        return set.With(set.Units with
        {
            Log = set.Units.Log.Add(new(decision.Number, payload.Operation, decision.Undoes, ContextOf(decision), payload.Changes, payload.Rejection)),
        });
    }

    private static StewardContext ContextOf(StoredDecision decision) => new(decision.Actor, decision.DecidedAt, decision.Why, decision.Score, decision.Rank);
}
