namespace GraphTasks.Data.Decisions.Units;

/// <summary>A printed name whose body changes.</summary>
/// <param name="JurisdictionCode">Whose documents print it.</param>
/// <param name="Mention">The name as printed.</param>
/// <param name="Year">The documents' year, or null.</param>
/// <param name="BeforeKey">The body before, or null where it was unresolved.</param>
/// <param name="AfterKey">The body afterwards, or null where it is unresolved.</param>
/// <param name="Tasks">In how many tasks.</param>
public sealed record NameEffect(string JurisdictionCode, string Mention, int? Year, string? BeforeKey, string? AfterKey, int Tasks);
