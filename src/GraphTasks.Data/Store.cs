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
        return Guarded(path, () =>
        {
            Directory.CreateDirectory(folder);
            var store = new Store(path);
            using var context = store.CreateContext();
            context.Database.Migrate();
            return store;
        });
    }

    /// <summary>Opens the store in a folder as <see cref="Open"/> does, but makes none.</summary>
    /// <exception cref="StoreException">There is no store, or it cannot be read or written.</exception>
    public static Store OpenExisting(string folder)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        return File.Exists(path) ? Open(folder) : throw new StoreException($"{path}: there is no store; graphtasks import FILE... makes one");
    }

    /// <summary>
    /// Puts a copy in the place of the store of a folder. The copy is checked first, and the store that was there is kept.
    /// </summary>
    /// <returns>The file that holds the store that was there, or null where there was none.</returns>
    /// <exception cref="StoreException">The copy is missing, damaged or no store, or a file cannot be written.</exception>
    public static string? Restore(string copy, string folder)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        if (!File.Exists(copy))
            throw new StoreException($"{copy}: there is no such file; expected a copy that graphtasks backup wrote");
        return Guarded(copy, () =>
        {
            SqliteStore.Check(copy);
            Directory.CreateDirectory(folder);
            string? kept = null;
            if (File.Exists(path))
            {
                kept = $"{path}.before-restore";
                File.Delete(kept);
                SqliteStore.Copy(path, kept);
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
        });
    }

    /// <summary>Writes a copy of the store as it is at this moment, while others read and write it.</summary>
    /// <exception cref="StoreException">The file is there already, or cannot be written.</exception>
    public void Backup(string file)
    {
        if (File.Exists(file))
            throw new StoreException($"{file}: the file is there already; expected the name of a new one");
        Guarded(file, () =>
        {
            SqliteStore.Copy(Path, file);
            return file;
        });
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

    private static T Guarded<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path}: the file cannot be read or written: {OneLine(exception.Message)}", exception);
        }
        catch (DbException exception)
        {
            throw new StoreException($"{path}: {SqliteStore.Explain(exception) ?? OneLine(exception.Message)}", exception);
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
