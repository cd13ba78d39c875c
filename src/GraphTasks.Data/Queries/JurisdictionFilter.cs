namespace GraphTasks.Data.Queries;

/// <summary>Some jurisdictions (行政区划).</summary>
/// <param name="Is">Their codes or names.</param>
/// <param name="Below">Whether the divisions below them count as well.</param>
public sealed record JurisdictionFilter(IReadOnlyList<string> Is, bool Below);
