using System.Data.Common;
using GraphTasks.Data.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GraphTasks.Data;

/// <summary>The store: one SQLite database in the data folder, with the newest tables.</summary>
public sealed class Store : IDisposable
{
    private const string FileName = "graphtasks.db";

    private Store(string path) => Path = path;

    /// <summary>The database's file.</summary>
    public string Path { get; }

    /// <summary>
    /// Opens the store in a folder, makes both where they are missing, and brings the tables up to date.
    /// </summary>
    /// <exception cref="StoreException">The folder or the database cannot be read or written.</exception>
    public static Store Open(string folder)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        try
        {
            Directory.CreateDirectory(folder);
            var store = new Store(path);
            using var context = store.CreateContext();
            context.Database.Migrate();
            return store;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{folder}: the data folder cannot be used: {OneLine(exception.Message)}", exception);
        }
        catch (DbException exception)
        {
            throw new StoreException($"{path}: {SqliteStore.Explain(exception) ?? OneLine(exception.Message)}", exception);
        }
    }

    /// <summary>The folder that the store lies in unless another is named: that of the platform for a user's data.</summary>
    public static string DefaultFolder => System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "graphtasks");

    /// <summary>Opens a connection; the caller closes it.</summary>
    public DbConnection Connect() => SqliteStore.Open(Path);

    /// <summary>Opens a context on a connection of its own; the caller closes it.</summary>
    public StoreContext CreateContext()
    {
        var options = new DbContextOptionsBuilder<StoreContext>();
        // The migrations are written by hand and have no snapshot of the model; a test compares the two.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        SqliteStore.Configure(options, Connect());
        return new StoreContext(options.Options);
    }

    /// <summary>Lets go of the database's file.</summary>
    public void Dispose() => SqliteStore.Release(Path);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
