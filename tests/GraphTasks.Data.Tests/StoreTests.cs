using Xunit;

namespace GraphTasks.Data.Tests;

public class StoreTests
{
    [Fact]
    public void Opening_again_finds_what_was_stored()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File());
        using var again = Store.Open(store.Location);
        using var reader = new StoreReader(again);
        Assert.Equal((1, 3, 1L), reader.State());
    }
}
