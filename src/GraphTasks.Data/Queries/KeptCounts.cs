using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using GraphTasks.Data.Import;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Queries;

/// <summary>
/// Sums what is kept of each document (<see cref="Model.DocumentCount"/>). The rows come as they are stored and are summed here: SQLite
/// would sort them by their texts first, which takes several times as long.
/// </summary>
internal static class KeptCounts
{
    private static readonly Dictionary<string, int> NoLights = [];

    /// <summary>Whether the kept counts tell how many tasks of a filter share the values of dimensions.</summary>
    public static bool Tell(TaskFilter? filter, IReadOnlyList<StatisticsDimension> dimensions) =>
        filter?.IsOfDocuments is not false && dimensions.All(IsKept) && dimensions.Count(dimension => !IsOfDocument(dimension)) <= 1;

    /// <summary>Counts the tasks of a filter, the greatest counts first; what <see cref="Tell"/> denies is not asked for.</summary>
    public static List<StatisticsRow> Read(SqlSource source, TaskFilter? filter, IReadOnlyList<StatisticsDimension> dimensions, int limit)
    {
        var by = dimensions.FirstOrDefault(dimension => !IsOfDocument(dimension), StatisticsDimension.Light);
        // An outer join keeps SQLite to this order, a stretch of the key for each document, which takes less than a look for each count.
        var sql = new SqlText(source).Raw("SELECT t.tasks").Raw(string.Concat(dimensions.Select(dimension => ", " + (IsOfDocument(dimension) ? StatisticsQuery.Column(dimension) : "t.value"))))
            .Raw(" FROM documents doc LEFT JOIN document_counts t ON t.document_key = doc.key AND t.dimension = ").Add($"{SchemaName.Of(by)}").Raw(" WHERE COALESCE(t.tasks, 0) > 0");
        TaskConditions.Add(sql, filter);
        return [.. Sums(sql, dimensions).OrderByDescending(sum => sum.Value).ThenBy(sum => sum.Key, StatisticsKeys.Order).Take(limit)
            .Select(sum => new StatisticsRow(sum.Key, sum.Value, NoLights, 0, null))];
    }

    private static Dictionary<string?[], int> Sums(SqlText sql, IReadOnlyList<StatisticsDimension> dimensions)
    {
        var sums = new Dictionary<string?[], int>(StatisticsKeys.Order);
        var keys = new string?[dimensions.Count];
        sql.Each(row =>
        {
            for (var i = 0; i < keys.Length; i++)
                keys[i] = KeyIn(row, i + 1, dimensions[i]);
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, keys, out var known);
            sum += row.GetInt32(0);
            // The dictionary holds on to the keys of a new sum.
            if (!known)
                keys = new string?[keys.Length];
        });
        return sums;
    }

    private static string? KeyIn(DbDataReader row, int column, StatisticsDimension dimension) => dimension switch
    {
        StatisticsDimension.Year => row.NumberOrNull(column)?.ToString(CultureInfo.InvariantCulture),
        _ when IsOfDocument(dimension) => row.TextOrNull(column),
        // Counted are also the tasks without a value.
        _ => row.GetString(column) is { Length: > 0 } value ? value : null,
    };

    private static bool IsOfDocument(StatisticsDimension dimension) =>
        dimension is StatisticsDimension.Jurisdiction or StatisticsDimension.Year or StatisticsDimension.Period or StatisticsDimension.Document;

    private static bool IsKept(StatisticsDimension dimension) => IsOfDocument(dimension)
        || dimension is StatisticsDimension.Theme or StatisticsDimension.TopTheme or StatisticsDimension.PrimaryTheme or StatisticsDimension.Light;
}
