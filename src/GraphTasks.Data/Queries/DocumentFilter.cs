namespace GraphTasks.Data.Queries;

/// <summary>Which documents; what is null does not restrict.</summary>
/// <param name="Jurisdiction">The documents' jurisdiction.</param>
/// <param name="Years">Their years.</param>
/// <param name="Periods">Their periods.</param>
public sealed record DocumentFilter(JurisdictionFilter? Jurisdiction = null, IReadOnlyList<int>? Years = null, IReadOnlyList<string>? Periods = null);
