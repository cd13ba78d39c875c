using System.Collections.Immutable;

namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>One entry of the log. Entries are only ever added; an undo is an entry of its own.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="Operation">What was decided; null for an undo.</param>
/// <param name="Undoes">The number of the decision that this one undoes; null for others.</param>
/// <param name="Context">Who, when, why and what the machine thought.</param>
/// <param name="Changes">The units touched, as they were and as they became.</param>
/// <param name="Rejection">The rejection added (or, by an undo, taken back); null for others.</param>
public sealed record StewardDecision(
    int Number, StewardOperation? Operation, int? Undoes, StewardContext Context, ImmutableArray<UnitChange> Changes, Rejection? Rejection);
