namespace GraphTasks.Enrichment.Units;

/// <summary>One body took over from another (机构改革).</summary>
/// <param name="SuccessorId">The unit that took over.</param>
/// <param name="Date">When: a year, a month or a day in ISO 8601.</param>
/// <param name="Evidence">The document or list that says so.</param>
public sealed record UnitSuccession(string SuccessorId, string Date, string Evidence);
