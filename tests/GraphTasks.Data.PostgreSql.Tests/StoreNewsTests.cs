using GraphTasks.Data.Import;
using Xunit;

namespace GraphTasks.Data.Tests;

public class StoreNewsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Two_servers_on_one_database_hear_of_each_others_imports_and_not_of_their_own()
    {
        using var first = new TemporaryStore();
        using var second = Store.Open(first.Location);
        using var newsOfFirst = new StoreNews(first.Store);
        using var newsOfSecond = new StoreNews(second);
        var (heardByFirst, heardBySecond) = (Heard(), Heard());
        newsOfFirst.Tell(document => heardByFirst.TrySetResult(document));
        newsOfSecond.Tell(document => heardBySecond.TrySetResult(document));

        var imported = first.Write(TemporaryStore.File("of-first"));
        Assert.Equal(imported[0], await heardBySecond.Task.WaitAsync(Patience));
        using (var reader = new StoreReader(second))
            Assert.Equal(3, reader.State().Tasks);

        // Had the first heard of its own import, that would have come before.
        new FileWriter(second, TimeProvider.System).Write(TemporaryStore.File("of-second"), "test");
        Assert.Equal("of-second", (await heardByFirst.Task.WaitAsync(Patience)).Key);

        static TaskCompletionSource<ImportedDocument> Heard() => new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
