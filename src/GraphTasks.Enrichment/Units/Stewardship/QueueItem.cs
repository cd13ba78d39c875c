namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>An unresolved mention.</summary>
/// <param name="JurisdictionId">Whose documents print it.</param>
/// <param name="Mention">The mention.</param>
/// <param name="Tasks">Tasks that print it.</param>
/// <param name="Documents">Documents that print it.</param>
/// <param name="SettledShare">The share of all unresolved task mentions that is settled when this item and those before it are, 0 to 1.</param>
public sealed record QueueItem(string JurisdictionId, string Mention, int Tasks, int Documents, double SettledShare);
