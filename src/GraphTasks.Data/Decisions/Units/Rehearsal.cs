using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Decisions that are each taken and undone at once: everything that decisions do is done, and nothing is left of it.</summary>
/// <param name="Decisions">The decisions; one that does not fit is passed over.</param>
internal sealed record Rehearsal(IReadOnlyList<UnitDecision> Decisions) : UnitDecision
{
    internal override IReadOnlyList<StewardError> Check() => [];

    internal override IReadOnlyList<UnitOutcome> Take(DecisionScope scope)
    {
        var outcomes = new List<UnitOutcome>();
        foreach (var decision in Decisions)
        {
            try
            {
                outcomes.AddRange(Checked(decision).Take(scope));
                outcomes.AddRange(Checked(new UndoUnitDecision(scope.Snapshot.LastDecision)).Take(scope));
            }
            catch (StewardException)
            {
                // Stewards may have decided about these units; what else is rehearsed does not depend on it.
            }
        }

        return outcomes;
    }

    private static UnitDecision Checked(UnitDecision decision) => decision.Check() is { Count: > 0 } errors ? throw new StewardException(errors) : decision;
}
