using GraphTasks.Data.Search;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Queries;

/// <summary>Writes a <see cref="TaskFilter"/> as conditions on the table <c>tasks t</c>.</summary>
internal static class TaskConditions
{
    private const int DepthLimit = 8;

    public static void Add(SqlText sql, TaskFilter? filter)
    {
        if (filter is not null)
            Add(sql, filter, depth: 1);
    }

    private static void Add(SqlText sql, TaskFilter filter, int depth)
    {
        if (depth > DepthLimit)
            throw new QueryException($"A filter may be nested {DepthLimit} deep, and this one is deeper.");
        AddThemes(sql, filter);
        AddDocument(sql, filter);
        AddText(sql, filter);
        AddPromise(sql, filter);
        if (filter.Unit is { } unit)
            AddUnit(sql, unit);
        if (filter.HasUnresolvedUnit is { } unresolved)
            sql.Raw(unresolved ? " AND EXISTS" : " AND NOT EXISTS").Raw(" (SELECT 1 FROM assignments a WHERE a.task_id = t.id AND a.unit_key IS NULL)");

        foreach (var part in filter.And)
            Add(sql, part, depth + 1);
        if (filter.Or is { } or)
        {
            sql.Raw(" AND (1 = 0");
            foreach (var part in or)
            {
                sql.Raw(" OR (1 = 1");
                Add(sql, part, depth + 1);
                sql.Raw(")");
            }

            sql.Raw(")");
        }

        if (filter.Not is { } not)
        {
            // What is unknown (a missing year, a missing deadline) does not hold, so its negation does.
            sql.Raw(" AND NOT COALESCE((1 = 1");
            Add(sql, not, depth + 1);
            sql.Raw("), 1 = 0)");
        }
    }

    private static void AddThemes(SqlText sql, TaskFilter filter)
    {
        if (filter.Themes is { } themes)
            // Each part is a stretch of an index; with OR, SQLite would look into the table for each tag.
            sql.Raw(" AND t.id IN (SELECT g.task_id FROM theme_tags g WHERE g.code IN ").List(themes)
                .Raw(" UNION ALL SELECT g.task_id FROM theme_tags g WHERE g.top_code IN ").List(themes).Raw(")");
        if (filter.TopThemes is { } tops)
            sql.Raw(" AND t.id IN (SELECT g.task_id FROM theme_tags g WHERE g.top_code IN ").List(tops).Raw(")");
        if (filter.PrimaryThemes is { } primary)
            sql.Raw(" AND t.id IN (SELECT g.task_id FROM theme_tags g WHERE g.is_primary = ").Add($"{true}")
                .Raw(" AND (g.code IN ").List(primary).Raw(" OR g.top_code IN ").List(primary).Raw("))");
    }

    private static void AddDocument(SqlText sql, TaskFilter filter)
    {
        if (filter.Documents is { } documents)
            sql.Raw(" AND t.document_key IN ").List(documents);
        if (filter.Jurisdiction is null && filter.Years is null && filter.Periods is null)
            return;
        sql.Raw(" AND t.document_key IN (SELECT d.key FROM documents d WHERE 1 = 1");
        DocumentConditions.Add(sql, new(filter.Jurisdiction, filter.Years, filter.Periods));
        sql.Raw(")");
    }

    private static void AddText(SqlText sql, TaskFilter filter)
    {
        if (filter.Categories is { } categories)
        {
            // What lies below a heading is a stretch of the index: LIKE would look at every task.
            sql.Raw(" AND (t.category_key IN ").List(categories);
            foreach (var key in categories)
                sql.Add($" OR t.category_key >= {key + '/'} AND t.category_key < {key + (char)('/' + 1)}");
            sql.Raw(")");
        }

        if (filter.InnermostCategories is { } innermost)
            sql.Raw(" AND t.category_key IN ").List(innermost);
        if (filter.Heading is { } heading)
            sql.Add($" AND LOWER(t.heading_lines) LIKE {Like.Containing(heading)} ESCAPE '\\'");
        if (filter.DeadlineFrom is { } from)
            sql.Add($" AND t.deadline_date >= {StoreText.Of(from)}");
        if (filter.DeadlineTo is { } to)
            sql.Add($" AND t.deadline_date <= {StoreText.Of(to)}");
        if (filter.DeadlineKinds is { } kinds)
            sql.Raw(" AND t.deadline_kind IN ").List(kinds);
        if (filter.Text is { } text)
            AddSearch(sql, text);
        if (filter.UpdatedSince is { } since)
            sql.Add($" AND t.updated_at >= {StoreText.Of(since)}");
        if (filter.HasProgress is { } progress)
            sql.Raw(progress ? " AND t.progress_lines IS NOT NULL" : " AND t.progress_lines IS NULL");
    }

    private static void AddSearch(SqlText sql, string text)
    {
        if (text.Length > SearchQuery.LongestText || SearchTokens.PhrasesOf(text) is not [_, ..] phrases)
            throw new QueryException($"`text` must hold a word or character to look for, and at most {SearchQuery.LongestText} characters.");
        sql.Raw(" AND t.id IN (");
        sql.Dialect.AddFound(sql, phrases);
        sql.Raw(")");
    }

    private static void AddPromise(SqlText sql, TaskFilter filter)
    {
        if (filter.Lights is { } lights)
            sql.Raw(" AND t.light IN ").List(lights);
        if (filter.HasTarget is { } target)
            sql.Add($" AND t.has_target = {target}");
        if (filter.Overdue is { } overdue)
            sql.Add($" AND t.is_overdue = {overdue}");
    }

    private static void AddUnit(SqlText sql, TaskUnitFilter unit)
    {
        sql.Raw(" AND (t.id IN (SELECT a.task_id FROM assignments a WHERE 1 = 1");
        if (unit.Keys is { } keys)
            sql.Raw(" AND a.unit_key IN ").List(keys);
        if (unit.Name is { } name)
            sql.Add($" AND (a.mention = {name} OR a.unit_key IN (SELECT n.unit_key FROM unit_names n WHERE n.name = {name}))");
        AddRole(sql, unit.Role);
        if (unit.WithCollectives)
            AddMember(sql, unit);
        sql.Raw("))");
    }

    private static void AddMember(SqlText sql, TaskUnitFilter unit)
    {
        sql.Raw($") OR t.id IN (SELECT a.task_id FROM {Duties.ThroughCollectives} WHERE 1 = 1");
        if (unit.Keys is { } keys)
            sql.Raw(" AND m.unit_key IN ").List(keys);
        if (unit.Name is { } name)
            sql.Add($" AND m.unit_key IN (SELECT n.unit_key FROM unit_names n WHERE n.name = {name})");
        AddRole(sql, unit.Role);
    }

    private static void AddRole(SqlText sql, AssignmentRole? role)
    {
        if (role is not null)
            sql.Add($" AND a.is_lead = {role is AssignmentRole.Lead}");
    }
}
