using Xunit;

namespace GraphTasks.Data.Tests;

public class CopiesTests
{
    [Fact]
    public void A_copy_is_the_store_of_its_moment_and_what_a_restore_replaces_is_kept()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File());
        var copy = Path.Combine(store.Folder, "copy.dump");
        using (store.Read())
            store.Store.Backup(copy);
        store.Write(TemporaryStore.File("later"));

        var kept = Store.Restore(copy, store.Location);
        using (var reader = store.Read())
            Assert.Equal((1, 3, 1L), reader.State());
        using var other = new TemporaryStore();
        Store.Restore(kept!, other.Location);
        using (var reader = other.Read())
            Assert.Equal((2, 6, 2L), reader.State());
        other.Write(TemporaryStore.File("after"));
    }

    [Fact]
    public void An_empty_database_takes_a_copy_and_there_is_nothing_to_keep()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File());
        var copy = Path.Combine(store.Folder, "copy.dump");
        store.Store.Backup(copy);
        using var home = new StoreHome(empty: true);
        Assert.Null(Store.Restore(copy, home.Location));
        using var restored = Store.Open(home.Location);
        using var reader = new StoreReader(restored);
        Assert.Equal((1, 3, 1L), reader.State());
    }

    [Fact]
    public void A_backup_never_overwrites_a_file_and_a_restore_takes_only_copies_of_stores()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File());
        var file = Path.Combine(store.Folder, "text.dump");
        File.WriteAllText(file, new string('x', 5000));
        Assert.EndsWith("the file is there already; expected the name of a new one", Assert.Throws<StoreException>(() => store.Store.Backup(file)).Message, StringComparison.Ordinal);
        Assert.Contains("pg_restore", Assert.Throws<StoreException>(() => Store.Restore(file, store.Location)).Message, StringComparison.Ordinal);
        Assert.Contains("there is no such file", Assert.Throws<StoreException>(() => Store.Restore(file + "x", store.Location)).Message, StringComparison.Ordinal);
        using var reader = store.Read();
        Assert.Equal((1, 3, 1L), reader.State());
    }

    [Fact]
    public void A_backup_that_fails_leaves_no_file_and_tells_no_password()
    {
        using var store = new TemporaryStore();
        var file = Path.Combine(store.Folder, "copy.dump");
        using var nowhere = Store.Existing("Host=127.0.0.1;Port=1;Username=nobody;Database=none;Password=unspeakable");
        var error = Assert.Throws<StoreException>(() => nowhere.Backup(file));
        Assert.DoesNotContain("unspeakable", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(store.Folder));
    }
}
