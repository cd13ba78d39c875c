using GraphTasks.Data.Import;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Units;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>An assignment that a decision may change, with where it is printed.</summary>
internal sealed record TouchedCell(long TaskId, int Ordinal, bool Lead, string Mention, string? UnitKey, string? Qualifier, double? Score, string? Method, string? JurisdictionCode, int? Year)
{
    /// <summary>How assignments are read; the order is for the caller to say.</summary>
    public static Selection<TouchedCell> Selection { get; } = new(
        "assignments a JOIN tasks t ON t.id = a.task_id JOIN documents d ON d.key = t.document_key",
        "a.task_id, a.ordinal, a.is_lead, a.mention, a.unit_key, a.qualifier, a.score, a.method, d.jurisdiction_code, d.year",
        r => new(r.GetInt64(0), r.GetInt32(1), r.GetBoolean(2), r.GetString(3), r.TextOrNull(4), r.TextOrNull(5), r.DoubleOrNull(6), r.TextOrNull(7), r.TextOrNull(8), r.NumberOrNull(9)));

    /// <summary>Whether the row has to be written for an answer.</summary>
    public bool Differs(UnitResolution answer) =>
        UnitKey != answer.Unit?.Id || Qualifier != answer.Qualifier || Score != StoredResolution.Score(answer) || Method != StoredResolution.Method(answer);
}
