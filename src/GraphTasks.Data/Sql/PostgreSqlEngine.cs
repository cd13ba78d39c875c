using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace GraphTasks.Data.Sql;

/// <summary>A store in one PostgreSQL database.</summary>
internal sealed class PostgreSqlEngine : IStoreEngine
{
    private const int PreparedStatements = 100;

    private readonly string connectionString;
    private readonly PostgreSqlCopies copies;

    private PostgreSqlEngine(NpgsqlConnectionStringBuilder settings)
    {
        settings.ApplicationName ??= "graphtasks";
        settings.MaxAutoPrepare = PreparedStatements;
        connectionString = settings.ConnectionString;
        copies = new(settings);
        Place = $"PostgreSQL database {settings.Database ?? settings.Username} on {settings.Host}";
    }

    public string Place { get; }

    /// <summary>Whether a text is a connection string of PostgreSQL and not a folder.</summary>
    public static bool IsConnectionString(string text) => text.Split(';').Any(part => part.Trim().StartsWith("Host=", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a connection string.</summary>
    /// <exception cref="StoreException">It is none. The message does not repeat it, for it may hold a password.</exception>
    public static PostgreSqlEngine Of(string connectionString)
    {
        try
        {
            return new(new NpgsqlConnectionStringBuilder(connectionString));
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new StoreException("the PostgreSQL connection string cannot be read; expected Host=NAME;Database=NAME;Username=NAME;Password=...");
        }
    }

    public DbConnection Connect()
    {
        var connection = new NpgsqlConnection(connectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Configure(DbContextOptionsBuilder options, DbConnection connection)
    {
        options.UseNpgsql(connection, contextOwnsConnection: true);
        options.ReplaceService<IMigrationsSqlGenerator, PostgreSqlMigrations>();
    }

    public bool WasLeftOpen => false;

    public void Prepare()
    {
        // Whoever made the database has seen to that.
    }

    public void Check()
    {
        // The server sees to its own files.
    }

    public string? CopyBeforeUpdate(string version) => null;

    public void Backup(string file) => copies.Write(file);

    public string? Restore(string copy)
    {
        copies.Check(copy);
        var kept = IsEmpty() ? null : $"{copy}.before-restore";
        if (kept is not null)
        {
            File.Delete(kept);
            copies.Write(kept);
        }

        copies.Read(copy);
        // Those that are pooled know the tables that were there before.
        Release();
        return kept;
    }

    public DbTransaction BeginReading(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public ReadSession OpenSession()
    {
        var connection = Connect();
        return new(connection, new PostgreSqlSnapshot(() => BeginReading(connection)), static () => true);
    }

    public DbTransaction BeginWriting(DbConnection connection)
    {
        var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        // Servers that share the database write one after the other, as those that share a file do.
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT version FROM store_state FOR UPDATE";
        command.ExecuteScalar();
        return transaction;
    }

    public string? Explain(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => "there is no such database; expected one that createdb made",
        PostgresException postgres => postgres.MessageText,
        NpgsqlException npgsql => $"the server cannot be reached: {(npgsql.InnerException ?? npgsql).Message}",
        _ => null,
    };

    private bool IsEmpty()
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT to_regclass('public.store_state') IS NULL";
        return (bool)command.ExecuteScalar()!;
    }

    public void Release()
    {
        using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }
}
