using System.Data.Common;

namespace GraphTasks.Data.Sql;

/// <summary>PostgreSQL: a transaction whose beginning travels with its first statement.</summary>
internal sealed class PostgreSqlSnapshot(Func<DbTransaction> begin) : ISnapshot
{
    private DbTransaction? transaction;

    public void Begin() => transaction = begin();

    public void End()
    {
        transaction?.Commit();
        Dispose();
    }

    public void Dispose()
    {
        transaction?.Dispose();
        transaction = null;
    }
}
