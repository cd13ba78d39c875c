using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Queries;

/// <summary>
/// Counts the tasks of a filter by what is kept of each document (<see cref="Model.Document.TaskCount"/>, <see cref="Model.DocumentCount"/>),
/// where the filter asks for documents and for no more than one theme or for lights: the counts that front ends ask for most.
/// </summary>
internal static class KeptTotal
{
    /// <summary>How to count, or null where the tasks themselves must be counted.</summary>
    public static Func<int>? Of(SqlSource source, TaskFilter? filter) => filter switch
    {
        null or { IsOfDocuments: true } => () => OfDocuments(source, filter),
        // A top theme counts under its own name and, where its sub-themes are the tags, as their top: the greater number has all.
        { Themes: { Count: 1 } theme } when (filter with { Themes = null }).IsOfDocuments => () => Of(source, filter with { Themes = null }, "MAX", "'THEME', 'TOP_THEME'", theme),
        { TopThemes: { Count: 1 } top } when (filter with { TopThemes = null }).IsOfDocuments => () => Of(source, filter with { TopThemes = null }, "MAX", "'TOP_THEME'", top),
        { Lights: { } lights } when (filter with { Lights = null }).IsOfDocuments => () => Of(source, filter with { Lights = null }, "SUM", "'LIGHT'", lights),
        _ => null,
    };

    private static int OfDocuments(SqlSource source, TaskFilter? filter)
    {
        var sql = new SqlText(source).Raw("SELECT COALESCE(SUM(t.task_count), 0) FROM (SELECT doc.key AS document_key, doc.task_count FROM documents doc) t WHERE 1 = 1");
        TaskConditions.Add(sql, filter);
        return sql.Count();
    }

    private static int Of(SqlSource source, TaskFilter documents, string together, string dimensions, IReadOnlyList<string> values)
    {
        var sql = new SqlText(source).Raw($"SELECT COALESCE(SUM(tasks), 0) FROM (SELECT {together}(t.tasks) AS tasks FROM document_counts t WHERE t.dimension IN ({dimensions}) AND t.value IN ").List(values);
        // The counts of a document lie together, so that they are found through the documents, be it all.
        if (documents == new TaskFilter())
            sql.Raw(" AND t.document_key IN (SELECT doc.key FROM documents doc)");
        TaskConditions.Add(sql, documents);
        return sql.Raw(" GROUP BY t.document_key) AS counted").Count();
    }
}
