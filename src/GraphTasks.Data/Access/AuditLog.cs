using System.Data.Common;
using GraphTasks.Data.Import;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Access;

/// <summary>Records who changed what, in the transaction that changes it: there is no change without its entry, nor an entry without its change.</summary>
internal static class AuditLog
{
    /// <summary>Who acts where nobody is named: whoever may use the command on this machine.</summary>
    public const string CommandLine = "command line";

    /// <summary>Adds an entry. The store's version must have been raised in the transaction: that makes others who change something wait.</summary>
    public static void Append(DbConnection connection, DbTransaction transaction, DateTime at, string actor, AuditAction action, string subject, string? detail) =>
        new SqlText(connection)
            .Raw("INSERT INTO audit_log (number, at, actor, action, subject, detail) SELECT COALESCE(MAX(number), 0) + 1, ")
            .Add($"{StoreText.Of(at)}, {actor}, {SchemaName.Of(action)}, {subject}, {detail ?? (object)DBNull.Value}").Raw(" FROM audit_log")
            .Execute(transaction);
}
