using Xunit;

namespace GraphTasks.Data.Tests;

public class SqliteStoreWatchTests
{
    // PostgreSQL also counts what happens in the server's other databases.
    [Fact]
    public void The_stamp_is_the_same_where_nothing_was_written()
    {
        using var store = new TemporaryStore();
        using var watch = new StoreWatch(store.Store);
        var before = watch.Stamp();
        using (var reader = store.Read())
            reader.State();
        Assert.Equal(before, watch.Stamp());
    }
}
