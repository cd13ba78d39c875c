using System.Data.Common;
using GraphTasks.Data.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GraphTasks.Data;

/// <summary>The store: one SQLite database in the data folder, or one PostgreSQL database, with the newest tables.</summary>
public sealed class Store : IDisposable
{
    private const string FileName = "graphtasks.db";
    private const string VariablePrefix = "env:";

    private readonly IStoreEngine engine;

    private Store(IStoreEngine engine)
    {
        this.engine = engine;
        Sessions = new(engine.OpenSession);
    }

    /// <summary>Where the store is: the database's file, or the server and the database. It holds no secret.</summary>
    public string Path => engine.Place;

    /// <summary>Opens a store, makes it where it is missing, and brings the tables up to date.</summary>
    /// <param name="location">
    /// A folder, for SQLite; or a connection string of PostgreSQL (<c>Host=…;Database=…;Username=…</c>), or <c>env:NAME</c>, the
    /// environment variable that holds it, so that a password is in no list of processes.
    /// </param>
    /// <param name="checkLater">
    /// Whether a database that was closed in order may be opened without checking each of its pages, which takes a second for some
    /// hundreds of megabytes; the caller then calls <see cref="Check"/> soon.
    /// </param>
    /// <exception cref="StoreException">The folder or the database cannot be read or written, or the database is damaged.</exception>
    public static Store Open(string location, bool checkLater = false)
    {
        var engine = EngineOf(location);
        return Guarded(engine, () =>
        {
            engine.Prepare();
            if (!checkLater || engine.WasLeftOpen)
                engine.Check();
            var store = new Store(engine);
            store.BringUpToDate();
            return store;
        });
    }

    /// <summary>Checks the pages of the database, while others read and write it; of one on PostgreSQL its server does.</summary>
    /// <exception cref="StoreException">The database is damaged.</exception>
    public void Check() => engine.Check();

    /// <summary>The copy that was made of the store as it was before its tables were brought up to date, or null where they were.</summary>
    public string? CopyBeforeUpdate { get; private set; }

    /// <summary>Opens a store as <see cref="Open"/> does, but makes none in a folder.</summary>
    /// <exception cref="StoreException">There is no store, or it cannot be read or written.</exception>
    public static Store OpenExisting(string location)
    {
        if (EngineOf(location) is SqliteEngine engine && !File.Exists(engine.Place))
            throw new StoreException($"{engine.Place}: there is no store; graphtasks import FILE... makes one");
        return Open(location);
    }

    /// <summary>
    /// Puts a copy in the place of a store, all of it or nothing. The copy is checked first, and what was there is kept. The servers
    /// of the store are to be stopped before.
    /// </summary>
    /// <returns>The file that holds what was there, or null where there was nothing.</returns>
    /// <exception cref="StoreException">The copy is missing, damaged or no store of this kind, or a file or the database cannot be written.</exception>
    public static string? Restore(string copy, string location)
    {
        if (!File.Exists(copy))
            throw new StoreException($"{copy}: there is no such file; expected a copy that graphtasks backup wrote");
        var engine = EngineOf(location);
        return Guarded(engine, () => engine.Restore(copy));
    }

    /// <summary>Writes a copy of the store as it is at this moment, while others read and write it: a store of SQLite, or what <c>pg_dump</c> writes.</summary>
    /// <exception cref="StoreException">The file is there already, or cannot be written.</exception>
    public void Backup(string file)
    {
        if (File.Exists(file))
            throw new StoreException($"{file}: the file is there already; expected the name of a new one");
        Guarded(engine, () =>
        {
            engine.Backup(file);
            return file;
        });
    }

    /// <summary>The folder that the store lies in unless another is named: that of the platform for a user's data.</summary>
    public static string DefaultFolder => System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "graphtasks");

    /// <summary>Whether a location is a connection string of PostgreSQL, and may thus hold a password.</summary>
    public static bool IsConnectionString(string location) => PostgreSqlEngine.IsConnectionString(location);

    /// <summary>Opens a connection; the caller closes it.</summary>
    public DbConnection Connect() => engine.Connect();

    /// <summary>Opens a context on a connection of its own; the caller closes it.</summary>
    public StoreContext CreateContext()
    {
        var options = new DbContextOptionsBuilder<StoreContext>();
        // The migrations are written by hand and have no snapshot of the model; a test compares the two.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        engine.Configure(options, Connect());
        return new StoreContext(options.Options);
    }

    /// <summary>Closes the connections that are kept open.</summary>
    public void Dispose()
    {
        Sessions.Dispose();
        engine.Release();
    }

    /// <summary>Names a store whose tables are up to date, without looking.</summary>
    internal static Store Existing(string location) => new(EngineOf(location));

    /// <summary>Makes a store as an earlier version of this program made it.</summary>
    internal static Store AtVersion(string location, string migration)
    {
        var store = Existing(location);
        store.engine.Prepare();
        using var context = store.CreateContext();
        context.Database.Migrate(migration);
        return store;
    }

    /// <summary>Tells this store's own announcements from those of others.</summary>
    internal string Identity { get; } = Guid.NewGuid().ToString("N");

    internal PostgreSqlListener? Listen(Action<string> onPayload) => engine is PostgreSqlEngine server ? new(server, onPayload) : null;

    internal DbTransaction BeginReading(DbConnection connection) => engine.BeginReading(connection);

    /// <summary>The connections that only read.</summary>
    internal ReadSessions Sessions { get; }

    internal DbTransaction BeginWriting(DbConnection connection) => engine.BeginWriting(connection);

    /// <summary>What to throw where the database refuses: it names the store and says why.</summary>
    internal StoreException Failure(DbException exception) =>
        new($"{Path}: {(engine.Explain(exception) is { } text ? OneLine(text) : exception.Message)}", exception);

    private void BringUpToDate()
    {
        // To ask first is much faster than to have the migrations find out that there is nothing to do.
        if (MigrationHistory.IsUpToDate(this))
            return;
        using var context = CreateContext();
        if (context.Database.GetAppliedMigrations().LastOrDefault() is { } version && context.Database.GetPendingMigrations().Any())
            CopyBeforeUpdate = engine.CopyBeforeUpdate(version);
        context.Database.Migrate();
    }

    private static IStoreEngine EngineOf(string location)
    {
        if (location.StartsWith(VariablePrefix, StringComparison.Ordinal))
        {
            var name = location[VariablePrefix.Length..];
            return PostgreSqlEngine.Of(Environment.GetEnvironmentVariable(name) is { Length: > 0 } text
                ? text
                : throw new StoreException($"the environment variable {name} is empty; expected a connection string of PostgreSQL"));
        }

        return PostgreSqlEngine.IsConnectionString(location) ? PostgreSqlEngine.Of(location) : new SqliteEngine(System.IO.Path.Combine(location, FileName));
    }

    /// <summary>Does what needs the database.</summary>
    /// <exception cref="StoreException">The database refuses it.</exception>
    internal T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (DbException exception)
        {
            throw Failure(exception);
        }
    }

    /// <summary>Does what needs the database, over a connection of its own.</summary>
    /// <exception cref="StoreException">The database refuses it.</exception>
    internal T Guarded<T>(Func<DbConnection, T> action) => Guarded(() =>
    {
        using var connection = Connect();
        return action(connection);
    });

    private static T Guarded<T>(IStoreEngine engine, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{engine.Place}: the file cannot be read or written: {OneLine(exception.Message)}", exception);
        }
        catch (DbException exception)
        {
            throw new StoreException($"{engine.Place}: {OneLine(engine.Explain(exception) ?? exception.Message)}", exception);
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
