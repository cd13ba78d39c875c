using GraphTasks.Data.Access;
using GraphTasks.Data.Import;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GraphTasks.Data.Tests;

public class SqliteStoreTests
{
    [Fact]
    public void The_migrations_build_the_tables_of_the_model()
    {
        using var store = new TemporaryStore();
        using var fromModel = new StoreContext(new DbContextOptionsBuilder<StoreContext>().UseSqlite("Data Source=:memory:").Options);
        fromModel.Database.OpenConnection();
        fromModel.Database.EnsureCreated();
        using var migrated = store.Store.CreateContext();

        Assert.Equal(Columns(fromModel), Columns(migrated));

        static List<string> Columns(StoreContext context) => [.. context.Database.SqlQueryRaw<string>("""
            SELECT m.name || '.' || c.name || ' ' || c.type || (CASE c."notnull" WHEN 1 THEN ' not null' ELSE '' END) || (CASE WHEN c.pk > 0 THEN ' key' ELSE '' END) AS Value
            FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE '\_\_%' ESCAPE '\' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE 'task\_search%' ESCAPE '\'
            """).AsEnumerable().Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void A_store_keeps_foreign_keys_and_a_write_ahead_log()
    {
        using var store = new TemporaryStore();
        using var connection = store.Store.Connect();
        Assert.Equal("wal", Scalar("PRAGMA journal_mode"));
        Assert.Equal(1L, Scalar("PRAGMA foreign_keys"));
        Assert.Equal(2L, Scalar("PRAGMA synchronous"));

        object? Scalar(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        var file = Path.GetTempFileName();
        try
        {
            var error = Assert.Throws<StoreException>(() => Store.Open(Path.Combine(file, "store")));
            Assert.StartsWith($"{Path.Combine(file, "store", "graphtasks.db")}: the file cannot be read or written", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', error.Message);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_file_that_is_no_database_is_named_and_a_copy_can_take_its_place()
    {
        using var sound = new TemporaryStore();
        sound.Write(TemporaryStore.File());
        var copy = Path.Combine(sound.Folder, "copy.db");
        sound.Store.Backup(copy);
        using var home = new StoreHome();
        File.WriteAllText(Path.Combine(home.Folder, "graphtasks.db"), new string('x', 5000));
        var error = Assert.Throws<StoreException>(() => Store.Open(home.Location));
        Assert.EndsWith("graphtasks.db: the store is damaged (it is damaged or no SQLite database); graphtasks restore FILE puts a copy that graphtasks backup wrote in its place", error.Message, StringComparison.Ordinal);

        Assert.Equal(5000, new FileInfo(Store.Restore(copy, home.Location)!).Length);
        using var store = Store.Open(home.Location);
        using var reader = new StoreReader(store);
        Assert.Equal(3, reader.State().Tasks);
    }

    [Fact]
    public void A_damaged_page_is_found_at_the_start()
    {
        using var home = new StoreHome();
        using (var store = Store.Open(home.Location))
            new FileWriter(store, TimeProvider.System).Write(TemporaryStore.File(tasks: 500), "test");
        using (var file = File.OpenWrite(Path.Combine(home.Folder, "graphtasks.db")))
        {
            file.Position = file.Length / 2 / 4096 * 4096;
            file.Write(Enumerable.Repeat((byte)0xff, 8192).ToArray());
        }

        Assert.Contains("graphtasks.db: the store is damaged (", Assert.Throws<StoreException>(() => Store.Open(home.Location)).Message, StringComparison.Ordinal);
        using (var closed = Store.Open(home.Location, checkLater: true))
            Assert.Contains("graphtasks.db: the store is damaged (", Assert.Throws<StoreException>(closed.Check).Message, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(home.Folder, "graphtasks.db-wal"), "");
        Assert.Throws<StoreException>(() => Store.Open(home.Location, checkLater: true));
    }

    [Fact]
    public void A_store_that_was_closed_in_order_has_no_log()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File());
        using (store.Read())
            Assert.True(File.Exists($"{store.Store.Path}-wal"));
        store.Store.Dispose();
        Assert.False(File.Exists($"{store.Store.Path}-wal"));
    }

    [Fact]
    public void A_store_is_copied_before_its_tables_are_brought_up_to_date()
    {
        using var home = new StoreHome();
        using (var current = Store.Open(home.Location))
            Assert.Null(current.CopyBeforeUpdate);
        using var older = new StoreHome();
        Store.AtVersion(older.Location, "20261125010000_Search").Dispose();
        using var store = Store.Open(older.Location);
        Assert.Equal($"{store.Path}.before-update-from-20261125010000_Search", store.CopyBeforeUpdate);
        Assert.True(File.Exists(store.CopyBeforeUpdate));
    }

    [Fact]
    public void The_secret_of_a_key_is_not_stored()
    {
        using var store = new TemporaryStore();
        var (text, _) = new ApiKeys(store.Store, TimeProvider.System).Add("notebook", Role.Reader);
        store.Store.Dispose();
        Assert.DoesNotContain(text[^40..], File.ReadAllText(store.Store.Path, System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_backup_restores_what_was_there_then()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File());
        var copy = Path.Combine(store.Location, "copy.db");
        using (store.Read())
            store.Store.Backup(copy);
        store.Write(TemporaryStore.File("later"));
        Assert.False(File.Exists(copy + "-wal"));

        var kept = Store.Restore(copy, store.Location);
        using (var reader = store.Read())
            Assert.Equal((1, 3, 1L), reader.State());
        using var other = new TemporaryStore();
        Store.Restore(kept!, other.Folder);
        using (var reader = other.Read())
            Assert.Equal((2, 6, 2L), reader.State());
    }

    [Fact]
    public void A_backup_never_overwrites_a_file_and_a_restore_takes_only_stores()
    {
        using var store = new TemporaryStore();
        var file = Path.Combine(store.Location, "text.db");
        File.WriteAllText(file, new string('x', 5000));
        Assert.EndsWith("the file is there already; expected the name of a new one", Assert.Throws<StoreException>(() => store.Store.Backup(file)).Message, StringComparison.Ordinal);
        Assert.EndsWith("it is damaged or no SQLite database", Assert.Throws<StoreException>(() => Store.Restore(file, store.Location)).Message, StringComparison.Ordinal);
        Assert.Contains("there is no such file", Assert.Throws<StoreException>(() => Store.Restore(file + "x", store.Location)).Message, StringComparison.Ordinal);
        using var reader = store.Read();
        Assert.Equal((0, 0, 0L), reader.State());
    }
}
