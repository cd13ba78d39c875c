using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Model;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>The decisions about themes, their terms and the tasks that people label.</summary>
internal sealed class ThemeArea : IDecisionArea
{
    public static ThemeArea Instance { get; } = new();

    public DictionarySet Repeat(DictionarySet set, StoredDecision decision) => set.With(ThemePayload.Parse(decision.PayloadJson).Apply(set.Themes));

    // The log holds what an undo needs.
    public DictionarySet Remember(DictionarySet set, StoredDecision decision) => set;
}
