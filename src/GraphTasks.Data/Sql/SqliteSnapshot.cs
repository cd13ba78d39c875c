using System.Data.Common;

namespace GraphTasks.Data.Sql;

/// <summary>SQLite: a deferred transaction, which sees the state at its first read.</summary>
internal sealed class SqliteSnapshot(DbConnection connection) : ISnapshot
{
    // Not a DbTransaction: that prepares its statements anew each time.
    private readonly DbCommand begin = SqlText.Command(connection, "BEGIN", []);
    private readonly DbCommand end = SqlText.Command(connection, "COMMIT", []);

    public void Begin() => begin.ExecuteNonQuery();

    public void End() => end.ExecuteNonQuery();

    public void Dispose()
    {
        begin.Dispose();
        end.Dispose();
    }
}
