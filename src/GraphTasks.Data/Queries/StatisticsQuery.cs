using System.Data.Common;
using System.Globalization;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Queries;

/// <summary>Counts tasks by any combination of dimensions, in one statement.</summary>
internal static class StatisticsQuery
{
    /// <summary>The most dimensions at once: more make a table that no one reads.</summary>
    public const int DimensionLimit = 6;

    /// <summary>The lights in the spelling of the public schema, the most urgent first.</summary>
    private static readonly string[] Lights = ["RED", "YELLOW", "GREEN", "DONE", "NOT_MEASURABLE"];

    public static List<StatisticsRow> Read(SqlSource source, Action<SqlText> conditions, IReadOnlyList<StatisticsDimension> dimensions, int limit, bool expandCollectives = false)
    {
        if (dimensions.Count is 0 or > DimensionLimit || dimensions.Distinct().Count() != dimensions.Count)
            throw new QueryException($"Give 1 to {DimensionLimit} different dimensions.");
        var columns = string.Join(", ", dimensions.Select((dimension, i) => $"{Column(dimension)} AS key{i}"));
        var keys = string.Join(", ", dimensions.Select((_, i) => $"key{i}"));
        // Without the words, SQLite has missing values first and PostgreSQL last.
        var order = string.Join(", ", dimensions.Select((_, i) => $"key{i} NULLS FIRST"));
        var lights = string.Join(", ", Lights.Select(light => $"SUM(CASE WHEN light = '{light}' THEN 1 ELSE 0 END)"));
        // A task with several tags or units of one key would otherwise count several times.
        var sql = new SqlText(source).Raw($"SELECT {keys}, COUNT(*) AS task_count, SUM(CASE WHEN is_overdue THEN 1 ELSE 0 END), AVG(completion), {lights}")
            .Raw($" FROM (SELECT DISTINCT t.id, t.light, t.is_overdue, t.completion, {columns} FROM tasks t JOIN documents doc ON doc.key = t.document_key");
        AddJoins(sql, dimensions, expandCollectives);
        sql.Raw(" WHERE 1 = 1");
        conditions(sql);
        sql.Raw($") AS counted GROUP BY {keys} ORDER BY task_count DESC, {order} LIMIT ").Add($"{limit}");

        return sql.Read(reader => Row(reader, dimensions));
    }

    private static StatisticsRow Row(DbDataReader reader, IReadOnlyList<StatisticsDimension> dimensions)
    {
        var at = dimensions.Count;
        var lights = Lights.Select((light, i) => (light, count: reader.GetInt32(at + 3 + i))).Where(light => light.count > 0);
        return new([.. dimensions.Select((dimension, i) => KeyOf(dimension, reader.GetValue(i)))], reader.GetInt32(at),
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

    private static string Column(StatisticsDimension dimension) => dimension switch
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
