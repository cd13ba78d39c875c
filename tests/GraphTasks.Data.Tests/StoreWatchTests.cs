using GraphTasks.Data.Access;
using Xunit;

namespace GraphTasks.Data.Tests;

public sealed class StoreWatchTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("graphtasks-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_stamp_is_another_after_a_change_and_only_then()
    {
        using var store = Store.Open(folder);
        using var watch = new StoreWatch(store);
        var before = watch.Stamp();
        using (var reader = new StoreReader(store))
            reader.State();
        Assert.Equal(before, watch.Stamp());
        new ApiKeys(store, TimeProvider.System).Add("x", Role.Reader);
        Assert.NotEqual(before, watch.Stamp());
    }
}
