using System.Data.Common;
using GraphTasks.Data.Access;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data.Import;

/// <summary>Takes documents out of a store.</summary>
public sealed class StoredDocuments(Store store, TimeProvider time)
{
    /// <summary>Removes a document with its tasks. What is known of its units stays.</summary>
    /// <param name="key">The document's key.</param>
    /// <param name="actor">Who removes it, for the audit log.</param>
    /// <returns>The number of tasks that were removed, or null where there is no such document.</returns>
    /// <exception cref="StoreException">The store cannot be written; nothing has changed.</exception>
    public int? Remove(string key, string actor = AuditLog.CommandLine) => store.Guarded(connection =>
    {
        using var transaction = store.BeginWriting(connection);
        var removed = Delete(connection, transaction, key, StoreVersion.Raise(connection, transaction), StoreText.Of(time.GetUtcNow().UtcDateTime));
        if (removed is not null)
        {
            AuditLog.Append(connection, transaction, time.GetUtcNow().UtcDateTime, actor, AuditAction.DocumentRemoved, key, $"{removed} tasks");
            SqlDialect.Of(connection).Announce(connection, transaction, StoreNews.OfRemoval(store.Identity, new(key, removed.Value)));
            transaction.Commit();
        }

        return removed;
    });

    /// <summary>Deletes a document within a transaction and keeps the keys of its tasks for those who follow the changes.</summary>
    internal static int? Delete(DbConnection connection, DbTransaction transaction, string key, long version, string now)
    {
        var tasks = new SqlText(connection).Raw("INSERT INTO task_tombstones (key, sort_key, document_key, changed_version, updated_at) SELECT key, sort_key, document_key, ")
            .Add($"{version}, {now} FROM tasks WHERE document_key = {key}").Execute(transaction);
        return new SqlText(connection).Add($"DELETE FROM documents WHERE key = {key}").Execute(transaction) == 0 ? null : tasks;
    }
}
