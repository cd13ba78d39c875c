using GraphTasks.Data.Dictionaries;

namespace GraphTasks.Data.Decisions;

/// <summary>Dictionaries with the decisions that made them.</summary>
internal sealed record Replayed(DictionarySet Set, IReadOnlyList<DecisionConflict> Conflicts);
