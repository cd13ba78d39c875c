namespace GraphTasks.Data.Decisions.Units;

/// <summary>An assignment that a decision may change, with where it is printed.</summary>
internal sealed record TouchedCell(long TaskId, int Ordinal, bool Lead, string Mention, string? UnitKey, string? Qualifier, double? Score, string? Method, string? JurisdictionCode, int? Year);
