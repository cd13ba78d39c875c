using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace GraphTasks.Data.Sql;

/// <summary>A store in one SQLite file.</summary>
internal sealed class SqliteEngine(string path) : IStoreEngine
{
    public string Place => path;

    public DbConnection Connect() => SqliteStore.Open(path);

    public void Configure(DbContextOptionsBuilder options, DbConnection connection) => options.UseSqlite(connection, contextOwnsConnection: true);

    public void Prepare()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (File.Exists(path))
            SqliteStore.CheckAtStart(path);
    }

    public string? CopyBeforeUpdate(string version)
    {
        var copy = $"{path}.before-update-from-{version}";
        SqliteStore.Keep(path, copy);
        return copy;
    }

    public DbTransaction BeginReading(DbConnection connection) => SqliteStore.BeginReading(connection);

    public ReadSession OpenSession() => SqliteStore.OpenSession(path);

    public DbTransaction BeginWriting(DbConnection connection) => connection.BeginTransaction();

    public string? Explain(Exception exception) => SqliteStore.Explain(exception);

    public void Release() => SqliteStore.Release(path);
}
