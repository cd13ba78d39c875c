using System.Collections.Immutable;

namespace GraphTasks.Enrichment.Units;

/// <summary>The answer to one mention.</summary>
/// <param name="Mention">The mention as printed.</param>
/// <param name="Unit">The body, or null where nothing is good enough.</param>
/// <param name="Qualifier">What stands in a bracket at the end, a second nameplate; null where there is none.</param>
/// <param name="Score">The score of the answer, or of the best candidate when there is no answer; 0 to 1.</param>
/// <param name="Method">How the answer was found; <see cref="ResolutionMethod.None"/> without an answer.</param>
/// <param name="Candidates">All candidates, best first, one for each body.</param>
public sealed record UnitResolution(
    string Mention, Unit? Unit, string? Qualifier, double Score, ResolutionMethod Method, ImmutableArray<UnitCandidate> Candidates);
