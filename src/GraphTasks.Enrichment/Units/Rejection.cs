namespace GraphTasks.Enrichment.Units;

/// <summary>A steward's decision that a mention in a jurisdiction is not a unit.</summary>
/// <param name="JurisdictionId">The division whose documents print the mention.</param>
/// <param name="Mention">The mention as normalised by <see cref="MentionText"/>.</param>
/// <param name="UnitId">The unit that it does not mean.</param>
public sealed record Rejection(string JurisdictionId, string Mention, string UnitId);
