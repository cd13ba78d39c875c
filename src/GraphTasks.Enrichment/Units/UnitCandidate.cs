namespace GraphTasks.Enrichment.Units;

/// <summary>A body that a mention may mean.</summary>
/// <param name="Unit">The body; <see cref="Unit.IsDerived"/> tells whether a steward has confirmed it.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Reason">Why, in words for a steward.</param>
public sealed record UnitCandidate(Unit Unit, double Score, ResolutionMethod Method, string Reason);
