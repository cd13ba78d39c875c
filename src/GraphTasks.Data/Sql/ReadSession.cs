using System.Data.Common;

namespace GraphTasks.Data.Sql;

/// <summary>An open connection that only reads, with its prepared statements: for one request after the other.</summary>
/// <param name="connection">The connection, which the session closes.</param>
/// <param name="snapshot">How it is kept at one state.</param>
/// <param name="isCurrent">Whether the connection still leads to the store, whose file may have been replaced.</param>
internal sealed class ReadSession(DbConnection connection, ISnapshot snapshot, Func<bool> isCurrent) : IDisposable
{
    private readonly KeptStatements kept = new(connection);
    private object? known;
    private long knownAt;

    /// <summary>Where statements run.</summary>
    public SqlSource Source => new(connection, kept);

    /// <summary>Whether the connection still leads to the store.</summary>
    public bool IsCurrent => isCurrent();

    /// <inheritdoc cref="ISnapshot.Begin"/>
    public void Begin() => snapshot.Begin();

    /// <inheritdoc cref="ISnapshot.End"/>
    public void End() => snapshot.End();

    /// <summary>
    /// What follows from the store alone: read once, and again only when the store has changed. Call it within a request.
    /// </summary>
    public T OfState<T>(Func<SqlSource, T> read)
        where T : class
    {
        var stamp = new SqlText(Source).Raw(SqlDialect.Of(connection).ChangeStamp).Number();
        if (known is not T || knownAt != stamp)
            (known, knownAt) = (read(Source), stamp);
        return (T)known;
    }

    public void Dispose()
    {
        kept.Dispose();
        snapshot.Dispose();
        connection.Dispose();
    }
}
