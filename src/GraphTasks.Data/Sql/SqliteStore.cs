using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace GraphTasks.Data.Sql;

/// <summary>SQLite's files: how they are opened, with which settings, checked and copied.</summary>
internal static class SqliteStore
{
    // Pages that a connection holds are found again sooner than those of a mapped file, which SQLite takes apart at each look. All
    // readers together hold as much as SharedCache; the writer's indexes are written all over, so it has a share, too.
    private const int SharedCache = 256_000;
    private const int WriterCache = 64_000;

    // In pages of 4 KB: an import touches many pages again and again, which then go from the log into the file but once.
    private const int PagesInLog = 8_000;

    // How often files were let go in this process: a session that is older may hold one that is no longer the store's.
    private static int releases;

    private static readonly ConditionalWeakTable<SQLitePCL.sqlite3, object> SetUp = [];

    // SQLite keeps no account of its memory: each account is a lock.
    static SqliteStore()
    {
        SQLitePCL.Batteries_V2.Init();
        SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public static DbConnection Open(string path)
    {
        var connection = new SqliteConnection(ConnectionString(path));
        try
        {
            connection.Open();
            // FULL: what was acknowledged also outlasts a loss of power; NORMAL would only outlast the end of the process.
            // A pooled connection comes back with its settings.
            if (SetUp.TryAdd(connection.Handle!, path))
                Execute(connection, $"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -{WriterCache}; PRAGMA wal_autocheckpoint = {PagesInLog};");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Begins a transaction that only reads: it keeps no writer waiting.</summary>
    public static DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    /// <summary>Opens a connection that only reads; it is open until the session is closed.</summary>
    public static ReadSession OpenSession(string path)
    {
        var opened = Volatile.Read(ref releases);
        var connection = new SqliteConnection(Unpooled(path, SqliteOpenMode.ReadWrite));
        try
        {
            connection.Open();
            Execute(connection, $"PRAGMA query_only = 1; PRAGMA cache_size = -{SharedCache / ReadSessions.Most};");
            return new(connection, new SqliteSnapshot(connection), () => opened == Volatile.Read(ref releases));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

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
        using var connection = new SqliteConnection(ConnectionString(path));
        SqliteConnection.ClearPool(connection);
        Interlocked.Increment(ref releases);
    }

    /// <summary>Copies a database as it is at this moment, what is still in its log included.</summary>
    public static void Copy(string path, string target)
    {
        using (var from = new SqliteConnection(Unpooled(path, SqliteOpenMode.ReadOnly)))
        using (var to = new SqliteConnection(Unpooled(target, SqliteOpenMode.ReadWriteCreate)))
        {
            from.Open();
            to.Open();
            from.BackupDatabase(to);
            // The copy is one file: a log beside it would be forgotten when it is carried elsewhere.
            Execute(to, "PRAGMA journal_mode = DELETE");
        }
    }

    /// <summary>Puts a copy where an older one may be; of a database that cannot be read, the files as they are.</summary>
    public static void Keep(string path, string target)
    {
        File.Delete(target);
        try
        {
            Copy(path, target);
        }
        catch (SqliteException)
        {
            File.Copy(path, target, overwrite: true);
        }
    }

    /// <summary>Checks the pages of a store's file, without comparing its indexes with its tables.</summary>
    /// <exception cref="StoreException">It is damaged.</exception>
    public static void CheckAtStart(string path)
    {
        string? found;
        try
        {
            using var connection = new SqliteConnection(Unpooled(path, SqliteOpenMode.ReadWrite));
            connection.Open();
            found = (string?)Execute(connection, "PRAGMA quick_check(1)");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 11 or 26)
        {
            found = Explain(exception);
        }

        if (found is not "ok")
            throw new StoreException($"{path}: the store is damaged ({found?.ReplaceLineEndings(" ")}); graphtasks restore FILE puts a copy that graphtasks backup wrote in its place");
    }

    /// <summary>Checks that a file is a sound database with the store's tables.</summary>
    /// <exception cref="StoreException">It is not.</exception>
    public static void Check(string path)
    {
        using var connection = new SqliteConnection(Unpooled(path, SqliteOpenMode.ReadOnly));
        connection.Open();
        if (Execute(connection, "SELECT COUNT(*) FROM sqlite_master WHERE name IN ('store_state', 'tasks')") is not 2L)
            throw new StoreException($"{path}: it is a database, but no store; expected a copy that graphtasks backup wrote");
        if (Execute(connection, "PRAGMA integrity_check(1)") is not "ok")
            throw new StoreException($"{path}: the copy is damaged");
    }

    private static object? Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static string ConnectionString(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ConnectionString;

    private static string Unpooled(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString;
}
