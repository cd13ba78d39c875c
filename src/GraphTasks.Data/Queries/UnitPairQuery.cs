using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Queries;

/// <summary>Counts the tasks that pairs of units share: the network of their co-operation.</summary>
internal static class UnitPairQuery
{
    public static List<UnitPair> Read(SqlSource source, TaskFilter? filter, string? unitKey, bool expandCollectives, int limit) =>
        new Selection<UnitPair>($"tasks t JOIN {Duties.Table(expandCollectives)} x ON x.task_id = t.id JOIN {Duties.Table(expandCollectives)} y ON y.task_id = t.id AND y.unit_key > x.unit_key",
                "x.unit_key, y.unit_key, COUNT(DISTINCT t.id)", r => new(r.GetString(0), r.GetString(1), r.GetInt32(2)))
            .Read(source, sql =>
            {
                sql.Raw("WHERE 1 = 1");
                if (unitKey is not null)
                    sql.Add($" AND (x.unit_key = {unitKey} OR y.unit_key = {unitKey})");
                TaskConditions.Add(sql, filter);
                sql.Raw(" GROUP BY x.unit_key, y.unit_key ORDER BY COUNT(DISTINCT t.id) DESC, x.unit_key, y.unit_key LIMIT ").Add($"{limit}");
            });
}
