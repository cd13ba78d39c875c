using System.Data.Common;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Finds, by index, the tasks that print a name which a decision touches.</summary>
internal static class TouchedTasks
{
    private const int Chunk = 500;
    private const char Bracket = '(';

    public static IEnumerable<TouchedCell> Read(DbConnection connection, UnitRegistry registry, IReadOnlyList<UnitChange> changes, Rejection? rejection)
    {
        var ids = new SortedSet<long>();
        foreach (var names in NamesOf(registry, changes, rejection).GroupBy(name => name.Home, name => name.Text))
        {
            // What only its own place means is looked for there: other places print the same words for bodies of theirs.
            Add(sql => Within(sql.Raw("WHERE a.mention IN ").List(names), names.Key));
            // Few are printed in another form or with a second nameplate, 市财政局(市国资委), so each of these is looked at.
            Add(sql => IfOf(sql.Raw("WHERE a.plain_name IN ").List(names), names.Key));
            foreach (var name in names.Select(name => name + Bracket))
            {
                Add(sql => IfOf(sql.Add($"WHERE a.mention >= {name} AND a.mention < {name + '\uFFFF'}"), names.Key));
                Add(sql => IfOf(sql.Add($"WHERE a.plain_name >= {name} AND a.plain_name < {name + '\uFFFF'}"), names.Key));
            }
        }

        foreach (var gone in changes.Where(change => change.After is null))
            Add(sql => sql.Add($"WHERE a.unit_key = {gone.UnitId}"));
        return ids.Chunk(Chunk).SelectMany(chunk => TouchedCell.Selection.Read(connection, sql => sql.Raw("WHERE a.task_id IN ").List(chunk).Raw(" ORDER BY a.task_id, a.ordinal")));

        void Add(Action<SqlText> condition) =>
            ids.UnionWith(new Selection<long>("assignments a", "a.task_id", r => r.GetInt64(0)).Read(connection, condition));
    }

    /// <summary>Narrows a query of assignments (a) to the documents of a place, beginning with these: names of which other places print very many.</summary>
    public static void Within(SqlText sql, string? home)
    {
        if (home is not null)
            sql.Add($" AND a.task_id IN (SELECT t.id FROM documents d JOIN tasks t ON t.document_key = d.key WHERE d.jurisdiction_code = {home})");
    }

    // The same, beginning with the assignments.
    private static void IfOf(SqlText sql, string? home)
    {
        if (home is not null)
            sql.Add($" AND EXISTS (SELECT 1 FROM tasks t JOIN documents d ON d.key = t.document_key WHERE t.id = a.task_id AND d.jurisdiction_code = {home})");
    }

    private static HashSet<(string Text, string? Home)> NamesOf(UnitRegistry registry, IReadOnlyList<UnitChange> changes, Rejection? rejection)
    {
        var names = new HashSet<(string, string?)>();
        foreach (var (_, before, after) in changes)
        {
            // One that is recorded and merged at once is known by the tasks that mean it.
            if ((after ?? before)?.JurisdictionId is not { } home)
                continue;
            var (old, next) = (before?.Names ?? [], after?.Names ?? []);
            names.UnionWith(old.Except(next).Concat(next.Except(old)).Select(name => (name.Text, registry.SaysItsPlace(name.Text, home) ? null : home)));
        }

        if (rejection is not null)
            names.Add((rejection.Mention, rejection.JurisdictionId));
        return names;
    }
}
