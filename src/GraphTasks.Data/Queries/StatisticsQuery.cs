using System.Data.Common;
using System.Globalization;
using GraphTasks.Data.Import;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Queries;

/// <summary>
/// Counts tasks by any combination of dimensions: from the kept counts of documents where they tell it, else over the tasks in one
/// statement.
/// </summary>
internal static class StatisticsQuery
{
    /// <summary>The most dimensions at once: more make a table that no one reads.</summary>
    public const int DimensionLimit = 6;

    /// <summary>The lights in the spelling of the public schema, the most urgent first.</summary>
    private static readonly string[] Lights = ["RED", "YELLOW", "GREEN", "DONE", "NOT_MEASURABLE"];

    /// <summary>Counts the tasks of a filter.</summary>
    /// <param name="source">Where to read.</param>
    /// <param name="filter">Which tasks; null for all.</param>
    /// <param name="dimensions">By what they are counted.</param>
    /// <param name="limit">The most rows.</param>
    /// <param name="countsOnly">Whether no more than the number of tasks is wanted.</param>
    /// <param name="expandCollectives">Whether the members of collectives count in their place.</param>
    public static List<StatisticsRow> Read(SqlSource source, TaskFilter? filter, IReadOnlyList<StatisticsDimension> dimensions, int limit, bool countsOnly, bool expandCollectives)
    {
        Check(dimensions);
        return countsOnly && KeptCounts.Tell(filter, dimensions)
            ? KeptCounts.Read(source, filter, dimensions, limit)
            : Read(source, sql => TaskConditions.Add(sql, filter), dimensions, limit, expandCollectives);
    }

    /// <summary>Counts the tasks for which conditions on <c>tasks t</c> hold.</summary>
    public static List<StatisticsRow> Read(SqlSource source, Action<SqlText> conditions, IReadOnlyList<StatisticsDimension> dimensions, int limit, bool expandCollectives = false)
    {
        Check(dimensions);
        var columns = ColumnsOf(dimensions);
        var keys = KeysOf(dimensions);
        var lights = string.Join(", ", Lights.Select(light => $"SUM(CASE WHEN light = '{light}' THEN 1 ELSE 0 END)"));
        // A task with several tags or units of one key would otherwise count several times.
        var sql = new SqlText(source).Raw($"SELECT {keys}, COUNT(*) AS task_count, SUM(CASE WHEN is_overdue THEN 1 ELSE 0 END), AVG(completion), {lights}")
            .Raw($" FROM (SELECT DISTINCT t.id, t.light, t.is_overdue, t.completion, {columns} FROM tasks t JOIN documents doc ON doc.key = t.document_key");
        AddJoins(sql, dimensions, expandCollectives);
        sql.Raw(" WHERE 1 = 1");
        conditions(sql);
        sql.Raw($") AS counted GROUP BY {keys} ORDER BY task_count DESC, {OrderOf(dimensions)} LIMIT ").Add($"{limit}");

        return sql.Read(reader => Row(reader, dimensions));
    }

    private static void Check(IReadOnlyList<StatisticsDimension> dimensions)
    {
        if (dimensions.Count is 0 or > DimensionLimit || dimensions.Distinct().Count() != dimensions.Count)
            throw new QueryException($"`groupBy` takes 1 to {DimensionLimit} different dimensions.");
    }

    private static string ColumnsOf(IReadOnlyList<StatisticsDimension> dimensions) =>
        string.Join(", ", dimensions.Select((dimension, i) => $"{Column(dimension)} AS key{i}"));

    private static string KeysOf(IReadOnlyList<StatisticsDimension> dimensions) => string.Join(", ", dimensions.Select((_, i) => $"key{i}"));

    // Without the words, SQLite has missing values first and PostgreSQL last.
    private static string OrderOf(IReadOnlyList<StatisticsDimension> dimensions) => string.Join(", ", dimensions.Select((_, i) => $"key{i} NULLS FIRST"));

    private static string?[] KeysIn(DbDataReader reader, IReadOnlyList<StatisticsDimension> dimensions) =>
        [.. dimensions.Select((dimension, i) => KeyOf(dimension, reader.GetValue(i)))];

    private static StatisticsRow Row(DbDataReader reader, IReadOnlyList<StatisticsDimension> dimensions)
    {
        var at = dimensions.Count;
        var lights = Lights.Select((light, i) => (light, count: reader.GetInt32(at + 3 + i))).Where(light => light.count > 0);
        return new(KeysIn(reader, dimensions), reader.GetInt32(at),
            lights.ToDictionary(light => light.light, light => light.count, StringComparer.Ordinal), reader.GetInt32(at + 1), reader.DoubleOrNull(at + 2));
    }

    private static void AddJoins(SqlText sql, IReadOnlyList<StatisticsDimension> dimensions, bool expandCollectives)
    {
        if (dimensions.Any(d => d is StatisticsDimension.Theme or StatisticsDimension.TopTheme))
            sql.Raw(" LEFT JOIN theme_tags tag ON tag.task_id = t.id");
        if (dimensions.Contains(StatisticsDimension.PrimaryTheme))
            sql.Raw(" LEFT JOIN theme_tags main ON main.task_id = t.id AND main.is_primary = ").Add($"{true}");
        if (dimensions.Contains(StatisticsDimension.Unit))
            sql.Raw($" JOIN {Duties.Table(expandCollectives)} part ON part.task_id = t.id AND part.unit_key IS NOT NULL");
        else if (dimensions.Contains(StatisticsDimension.Role))
            sql.Raw(" JOIN assignments part ON part.task_id = t.id");
    }

    /// <summary>The column of a dimension; those of documents are <c>doc</c>'s.</summary>
    public static string Column(StatisticsDimension dimension) => dimension switch
    {
        StatisticsDimension.Theme => "tag.code",
        StatisticsDimension.TopTheme => "tag.top_code",
        StatisticsDimension.PrimaryTheme => "main.code",
        StatisticsDimension.Unit => "part.unit_key",
        StatisticsDimension.Role => "part.is_lead",
        StatisticsDimension.Jurisdiction => "doc.jurisdiction_code",
        StatisticsDimension.Year => "doc.year",
        StatisticsDimension.Period => "doc.period",
        StatisticsDimension.Light => "t.light",
        _ => "doc.key",
    };

    private static string? KeyOf(StatisticsDimension dimension, object value) => value switch
    {
        DBNull => null,
        _ when dimension is StatisticsDimension.Role => Convert.ToBoolean(value, CultureInfo.InvariantCulture) ? "LEAD" : "SUPPORTING",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
