using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Queries;

/// <summary>Writes a <see cref="UnitFilter"/> as conditions on the table <c>units u</c>.</summary>
internal static class UnitConditions
{
    public static void Add(SqlText sql, UnitFilter? filter)
    {
        if (filter is null)
            return;
        if (filter.Name is { } name)
            sql.Add($" AND (u.key IN (SELECT n.unit_key FROM unit_names n WHERE LOWER(n.name) LIKE {Like.Containing(name)} ESCAPE '\\')")
                .Add($" OR u.key IN (SELECT a.unit_key FROM assignments a WHERE LOWER(a.mention) LIKE {Like.Containing(name)} ESCAPE '\\'))");
        if (filter.Jurisdiction is { } jurisdiction)
        {
            sql.Raw(" AND u.jurisdiction_code IN (");
            DocumentConditions.AddCodes(sql, jurisdiction);
            sql.Raw(")");
        }

        if (filter.Kinds is { } kinds)
            sql.Raw(" AND u.kind IN ").List(kinds);
        if (filter.Role is null && filter.Themes is null)
            return;
        sql.Raw(" AND u.key IN (SELECT a.unit_key FROM assignments a WHERE 1 = 1");
        if (filter.Role is { } role)
            sql.Add($" AND a.is_lead = {role is AssignmentRole.Lead}");
        if (filter.Themes is { } themes)
            sql.Raw(" AND a.task_id IN (SELECT g.task_id FROM theme_tags g WHERE g.code IN ").List(themes).Raw(" OR g.top_code IN ").List(themes).Raw(")");
        sql.Raw(")");
    }
}
