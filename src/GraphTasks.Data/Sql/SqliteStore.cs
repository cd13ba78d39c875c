using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GraphTasks.Data.Sql;

/// <summary>All that is particular to SQLite: how a connection is opened and which settings it needs.</summary>
internal static class SqliteStore
{
    public static DbConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16000;";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void Configure(DbContextOptionsBuilder options, DbConnection connection) =>
        options.UseSqlite(connection, contextOwnsConnection: true);

    /// <summary>Begins a transaction that only reads: it keeps no writer waiting.</summary>
    public static DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    /// <summary>Says in one line why a database cannot be used, or null where the exception is of another kind.</summary>
    public static string? Explain(Exception exception) => exception is not SqliteException sqlite ? null : sqlite.SqliteErrorCode switch
    {
        5 or 6 => "another process is writing to it",
        8 => "it cannot be written to",
        11 or 26 => "it is damaged or no SQLite database",
        13 => "the disk is full",
        14 => "it cannot be opened or created",
        _ => sqlite.Message,
    };

    /// <summary>Closes the pooled connections to a database, so that its file can be moved or deleted.</summary>
    public static void Release(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
