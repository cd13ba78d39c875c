namespace GraphTasks.Enrichment.Units;

/// <summary>A name in the index of the registry.</summary>
internal sealed record UnitNameEntry(string UnitId, string JurisdictionId, UnitName Name);
