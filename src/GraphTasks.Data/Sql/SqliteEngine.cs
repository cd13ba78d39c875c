using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace GraphTasks.Data.Sql;

/// <summary>A store in one SQLite file.</summary>
internal sealed class SqliteEngine(string path) : IStoreEngine
{
    public string Place => path;

    public DbConnection Connect() => SqliteStore.Open(path);

    public void Configure(DbContextOptionsBuilder options, DbConnection connection) => options.UseSqlite(connection, contextOwnsConnection: true);

    public void Prepare() => Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);

    // Whoever closes a database last takes its log away (https://sqlite.org/wal.html): one that is there was not closed, or is in use.
    public bool WasLeftOpen => File.Exists($"{path}-wal");

    public void Check()
    {
        if (File.Exists(path))
            SqliteStore.CheckAtStart(path);
    }

    public string? CopyBeforeUpdate(string version)
    {
        var copy = $"{path}.before-update-from-{version}";
        SqliteStore.Keep(path, copy);
        return copy;
    }

    public void Backup(string file) => SqliteStore.Copy(path, file);

    public string? Restore(string copy)
    {
        SqliteStore.Check(copy);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        string? kept = null;
        if (File.Exists(path))
        {
            kept = $"{path}.before-restore";
            SqliteStore.Keep(path, kept);
        }

        // Written beside the store and moved over it, so that a stop in between leaves one of the two whole.
        var fresh = $"{path}.restoring";
        File.Delete(fresh);
        SqliteStore.Copy(copy, fresh);
        SqliteStore.Release(path);
        File.Delete($"{path}-wal");
        File.Delete($"{path}-shm");
        File.Move(fresh, path, overwrite: true);
        return kept;
    }

    public DbTransaction BeginReading(DbConnection connection) => SqliteStore.BeginReading(connection);

    public ReadSession OpenSession() => SqliteStore.OpenSession(path);

    public DbTransaction BeginWriting(DbConnection connection) => connection.BeginTransaction();

    public string? Explain(Exception exception) => SqliteStore.Explain(exception);

    public void Release() => SqliteStore.Release(path);
}
