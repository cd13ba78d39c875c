using GraphTasks.Data.Access;
using Xunit;

namespace GraphTasks.Data.Tests;

public class StoreWatchTests
{
    [Fact]
    public void The_stamp_is_another_after_a_change()
    {
        using var store = new TemporaryStore();
        using var watch = new StoreWatch(store.Store);
        var before = watch.Stamp();
        new ApiKeys(store.Store, TimeProvider.System).Add("x", Role.Reader);
        Assert.NotEqual(before, watch.Stamp());
    }
}
