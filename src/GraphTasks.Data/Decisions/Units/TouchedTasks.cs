using System.Data.Common;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Finds, by index, the tasks that print a name which a decision touches.</summary>
internal static class TouchedTasks
{
    private const int Chunk = 500;

    private static readonly Selection<TouchedCell> Cells = new(
        "assignments a JOIN tasks t ON t.id = a.task_id JOIN documents d ON d.key = t.document_key",
        "a.task_id, a.ordinal, a.is_lead, a.mention, a.unit_key, a.qualifier, a.score, a.method, d.jurisdiction_code, d.year",
        r => new(r.GetInt64(0), r.GetInt32(1), r.GetBoolean(2), r.GetString(3), r.TextOrNull(4), r.TextOrNull(5), r.DoubleOrNull(6), r.TextOrNull(7), r.TextOrNull(8), r.NumberOrNull(9)));

    public static IEnumerable<TouchedCell> Read(DbConnection connection, IReadOnlyList<UnitChange> changes, Rejection? rejection)
    {
        var ids = new SortedSet<long>();
        foreach (var name in NamesOf(changes, rejection))
            // Second nameplates follow in brackets: 市财政局(市国资委).
            Add(sql => sql.Add($"WHERE a.mention >= {name} AND a.mention < {name + '\uFFFF'}"));
        foreach (var gone in changes.Where(change => change.After is null))
            Add(sql => sql.Add($"WHERE a.unit_key = {gone.UnitId}"));
        return ids.Chunk(Chunk).SelectMany(chunk => Cells.Read(connection, sql => sql.Raw("WHERE a.task_id IN ").List(chunk).Raw(" ORDER BY a.task_id, a.ordinal")));

        void Add(Action<SqlText> condition) =>
            ids.UnionWith(new Selection<long>("assignments a", "a.task_id", r => r.GetInt64(0)).Read(connection, condition));
    }

    private static HashSet<string> NamesOf(IReadOnlyList<UnitChange> changes, Rejection? rejection)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, before, after) in changes)
        {
            var (old, next) = (before?.Names ?? [], after?.Names ?? []);
            names.UnionWith(old.Except(next).Concat(next.Except(old)).Select(name => name.Text));
        }

        if (rejection is not null)
            names.Add(rejection.Mention);
        return names;
    }
}
