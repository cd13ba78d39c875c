using System.Data.Common;
using System.Globalization;
using GraphTasks.Data.Access;
using GraphTasks.Data.Model;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Decisions;

/// <summary>The table of decisions; rows are only ever added.</summary>
internal static class DecisionLog
{
    /// <summary>The decisions from a number on, oldest first.</summary>
    public static List<StoredDecision> From(DbConnection connection, int number) =>
        Selections.Decisions.Read(connection, sql => sql.Add($"WHERE x.number >= {number} ORDER BY x.number"));

    /// <summary>Over which files each decision was taken and the version that it made, oldest first.</summary>
    public static List<(string BaseVersion, string VersionAfter)> Versions(DbConnection connection) =>
        new Selection<(string, string)>("decisions x", "x.base_version, x.version_after", r => (r.GetString(0), r.GetString(1))).Read(connection, sql => sql.Raw("ORDER BY x.number"));

    /// <summary>The number of the last decision, 0 where there is none.</summary>
    public static int LastNumber(DbConnection connection) => new SqlText(connection).Raw("SELECT COALESCE(MAX(number), 0) FROM decisions").Count();

    /// <summary>Adds a decision, and its entry to the log of all changes.</summary>
    public static void Append(DbConnection connection, DbTransaction transaction, StoredDecision x)
    {
        using var insert = new InsertCommand(connection, transaction, "decisions",
            ["number", "area", "operation", "payload_json", "undoes", "actor", "decided_at", "why", "score", "rank", "version_before", "version_after", "base_version"]);
        insert.Execute(x.Number, x.Area, x.Operation, x.PayloadJson, x.Undoes, x.Actor, StoreText.Of(x.DecidedAt), x.Why, x.Score, x.Rank, x.VersionBefore, x.VersionAfter, x.BaseVersion);
        var detail = $"{x.Area} {x.Operation}{(x.Undoes is { } undone ? $" of {undone}" : "")}: {x.Why}";
        AuditLog.Append(connection, transaction, x.DecidedAt, x.Actor, AuditAction.DecisionTaken, x.Number.ToString(CultureInfo.InvariantCulture), detail);
    }
}
