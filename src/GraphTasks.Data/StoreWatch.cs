using System.Data.Common;
using System.Globalization;
using GraphTasks.Data.Sql;

namespace GraphTasks.Data;

/// <summary>
/// Tells whether a store has changed, by any connection of any process, without reading it: what was read after a stamp
/// was taken is still true as long as the stamp is the same. May be used by threads at once.
/// </summary>
public sealed class StoreWatch : IDisposable
{
    private readonly DbConnection connection;
    private readonly DbCommand command;
    private readonly Lock asking = new();

    /// <summary>Opens a connection of its own, which never writes.</summary>
    public StoreWatch(Store store)
    {
        connection = store.Connect();
        command = connection.CreateCommand();
        command.CommandText = SqlDialect.Of(connection).ChangeStamp;
        command.Prepare();
    }

    /// <summary>A number that is another after every commit. Numbers of two watches cannot be compared.</summary>
    public long Stamp()
    {
        lock (asking)
            return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose()
    {
        command.Dispose();
        connection.Dispose();
    }
}
