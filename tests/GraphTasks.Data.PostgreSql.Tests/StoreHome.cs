using GraphTasks.Testing;
using Npgsql;

namespace GraphTasks.Data.Tests;

/// <summary>Where a test's store lies: a database of its own, copied from one with all tables.</summary>
internal sealed class StoreHome : IDisposable
{
    /// <summary>How often the test of kills kills: what a kill of a client can do is in the server's hands, not ours.</summary>
    public const int Kills = 40;

    private static readonly Lazy<string> Template = new(() =>
    {
        const string Name = "all_tables";
        Execute($"CREATE DATABASE {Name}");
        Store.Open(PostgreSqlCluster.ConnectionString(Name)).Dispose();
        return Name;
    });

    private static readonly Lock Copying = new();
    private static int count;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");
    private readonly string database = $"test{Interlocked.Increment(ref count)}";

    public StoreHome(bool empty = false)
    {
        if (empty)
        {
            Execute($"CREATE DATABASE {database}");
            return;
        }

        // A database is copied by one session at a time.
        lock (Copying)
            Execute($"CREATE DATABASE {database} TEMPLATE {Template.Value}");
    }

    public string Folder => folder.FullName;

    public string Location => PostgreSqlCluster.ConnectionString(database);

    public void Dispose()
    {
        folder.Delete(recursive: true);
        Execute($"DROP DATABASE {database} WITH (FORCE)");
    }

    private static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(PostgreSqlCluster.ConnectionString("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
