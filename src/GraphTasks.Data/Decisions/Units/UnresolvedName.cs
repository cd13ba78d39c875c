namespace GraphTasks.Data.Decisions.Units;

/// <summary>An unresolved printed name of the store.</summary>
/// <param name="JurisdictionCode">Whose documents print it.</param>
/// <param name="Mention">The name as printed.</param>
/// <param name="Year">The latest year of the documents that print it, or null.</param>
/// <param name="Tasks">The number of tasks that print it.</param>
/// <param name="Documents">The number of documents that print it.</param>
/// <param name="SettledShare">The share of all unresolved names that is settled when this one and all before it are, 0 to 1.</param>
/// <param name="Deferred">Whether a steward left it open.</param>
public sealed record UnresolvedName(string JurisdictionCode, string Mention, int? Year, int Tasks, int Documents, double SettledShare, bool Deferred);
