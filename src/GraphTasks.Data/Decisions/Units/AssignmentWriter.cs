using System.Data.Common;
using GraphTasks.Data.Import;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Units;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Writes what assignments mean now: rows that change alike by one statement.</summary>
internal static class AssignmentWriter
{
    private const int Chunk = 500;

    public static void Write(DecisionScope scope, IReadOnlyList<(TouchedCell Cell, UnitResolution Answer)> updates)
    {
        foreach (var chunk in updates.Select(update => update.Cell.TaskId).Distinct().Chunk(Chunk))
            new SqlText(scope.Connection).Add($"UPDATE tasks SET changed_version = {scope.StoreVersion}, updated_at = {StoreText.Of(scope.Now)} WHERE id IN ").List(chunk).Execute(scope.Transaction);
        foreach (var alike in updates.GroupBy(update => (update.Cell.Ordinal, Key: update.Answer.Unit?.Id, update.Answer.Qualifier, Score: StoredResolution.Score(update.Answer), Method: StoredResolution.Method(update.Answer)), update => update.Cell.TaskId))
            foreach (var chunk in alike.Chunk(Chunk))
                new SqlText(scope.Connection).Add($"UPDATE assignments SET unit_key = {OrNull(alike.Key.Key)}, qualifier = {OrNull(alike.Key.Qualifier)}, score = {OrNull(alike.Key.Score)}, method = {OrNull(alike.Key.Method)} ")
                    .Add($"WHERE ordinal = {alike.Key.Ordinal} AND task_id IN ").List(chunk).Execute(scope.Transaction);
    }

    /// <summary>For how many tasks a unit answers.</summary>
    public static int TasksOf(DbConnection connection, string key) =>
        new Selection<int>("assignments a", "COUNT(DISTINCT a.task_id)", r => r.GetInt32(0)).Read(connection, sql => sql.Add($"WHERE a.unit_key = {key}"))[0];

    private static object OrNull(object? value) => value ?? DBNull.Value;
}
