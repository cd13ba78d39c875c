using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Queries;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>The unresolved names of a store in the order in which settling them helps most.</summary>
internal static class UnitQueue
{
    private sealed record Row(string Jurisdiction, string Mention, int? Year, int Tasks, int Documents);

    private static readonly Selection<Row> Rows = new("assignments a JOIN tasks t ON t.id = a.task_id JOIN documents d ON d.key = t.document_key",
        "d.jurisdiction_code, a.mention, MAX(d.year), COUNT(DISTINCT a.task_id), COUNT(DISTINCT d.key)",
        r => new(r.GetString(0), r.GetString(1), r.NumberOrNull(2), r.GetInt32(3), r.GetInt32(4)));

    /// <summary>Reads the queue; names in documents whose jurisdiction could not be told are left out, since nothing can be decided about them.</summary>
    public static IReadOnlyList<UnresolvedName> Read(SqlSource source, DictionarySet set)
    {
        var rows = Rows.Read(source, sql => sql.Raw("WHERE a.unit_key IS NULL AND d.jurisdiction_code IS NOT NULL GROUP BY d.jurisdiction_code, a.mention"))
            .ToDictionary(row => (row.Jurisdiction, row.Mention));
        var deferred = Deferred(set.Units);
        return [.. QueueOrder.ByImpact(rows.Values.Select(row => (row.Jurisdiction, row.Mention, row.Tasks, row.Documents)))
            .Select(item => new UnresolvedName(item.JurisdictionId, item.Mention, rows[(item.JurisdictionId, item.Mention)].Year, item.Tasks, item.Documents, item.SettledShare,
                deferred.Contains((item.JurisdictionId, MentionText.Normalise(item.Mention)))))];
    }

    /// <summary>Reads one page of the queue. A cursor names an entry; where that has been settled since, the page begins at the start.</summary>
    public static Page<UnresolvedName> ReadPage(SqlSource source, DictionarySet set, bool withDeferred, PageRequest page)
    {
        var all = Read(source, set).Where(name => withDeferred || !name.Deferred).ToArray();
        var start = page.After is { } after ? Array.FindIndex(all, name => KeyOf(name) == after.Key) + 1 : 0;
        var end = page.Before is { } before && Array.FindIndex(all, name => KeyOf(name) == before.Key) is >= 0 and var index ? Math.Max(start, index) : all.Length;
        (start, end) = page.Backwards ? (Math.Max(start, end - page.Count), end) : (start, Math.Min(end, start + page.Count));
        return new([.. all[start..end].Select(name => new Edge<UnresolvedName>(name, one => new Cursor(null, KeyOf(one)).ToString()))], end < all.Length, start > 0, () => all.Length);
    }

    private static string KeyOf(UnresolvedName name) => $"{name.JurisdictionCode}/{name.Mention}";

    private static HashSet<(string, string)> Deferred(StewardDesk desk)
    {
        var undone = desk.Log.Select(decision => decision.Undoes).OfType<int>().ToHashSet();
        return [.. desk.Log.Where(decision => !undone.Contains(decision.Number)).Select(decision => decision.Operation).OfType<StewardOperation.Defer>().Select(defer => (defer.JurisdictionId, defer.Mention))];
    }
}
