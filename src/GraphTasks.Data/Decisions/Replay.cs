using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions;

/// <summary>Takes the decisions of a log again, over files that may have changed since.</summary>
internal static class Replay
{
    public static Replayed Of(Replayed start, IReadOnlyList<StoredDecision> decisions, string version)
    {
        var (set, conflicts) = (start.Set, start.Conflicts.ToList());
        var folded = set.Folded is { } mark && decisions.Any(d => d.Number == mark.Number && d.VersionAfter == mark.Version) ? mark.Number : 0;
        foreach (var decision in decisions)
        {
            // What undoes a decision that is not in force has nothing left to do.
            if (decision.Undoes is { } undone && conflicts.RemoveAll(conflict => conflict.Decision.Number == undone) > 0)
                continue;
            try
            {
                var area = DecisionAreas.Of(decision.Area);
                set = decision.Number <= folded ? area.Remember(set, decision) : area.Repeat(set, decision);
            }
            catch (StewardException exception)
            {
                conflicts.Add(new(decision, exception.Message));
            }
        }

        return new(set with { Version = version }, conflicts);
    }
}
