using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.Data.Tests.Decisions;
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
        var (heardByFirst, heardBySecond) = (Heard<ImportedDocument>(), Heard<ImportedDocument>());
        newsOfFirst.Tell(new(document => heardByFirst.TrySetResult(document), _ => { }, _ => { }));
        newsOfSecond.Tell(new(document => heardBySecond.TrySetResult(document), _ => { }, _ => { }));

        var imported = first.Write(TemporaryStore.File("of-first"));
        Assert.Equal(imported[0], await heardBySecond.Task.WaitAsync(Patience));
        using (var reader = new StoreReader(second))
            Assert.Equal(3, reader.State().Tasks);

        // Had the first heard of its own import, that would have come before.
        new FileWriter(second, TimeProvider.System).Write(TemporaryStore.File("of-second"), "test");
        Assert.Equal("of-second", (await heardByFirst.Task.WaitAsync(Patience)).Key);
    }

    [Fact]
    public async Task A_second_server_takes_a_decision_over_when_it_is_committed_and_hears_of_removals()
    {
        using var first = new StewardStore();
        using var second = Store.Open(first.Location);
        using var news = new StoreNews(second);
        var (followed, removed) = (Heard<IReadOnlyList<StoredDecision>>(), Heard<RemovedDocument>());
        var live = first.Another(second);
        news.Tell(new(_ => { }, removed.SetResult, decisions =>
        {
            live.Refresh();
            followed.SetResult(decisions);
        }));

        first.Stewards.Decide(StewardStore.Request(preview: true), new DeferName("990100", StewardStore.Unknown));
        var decision = first.Decide(new SetTerm("量子龙舟", "services", 4)).Decision;
        Assert.Equal([decision.Number], (await followed.Task.WaitAsync(Patience)).Select(one => one.Number));
        Assert.Equal(4, live.Current.Set.Themes.Lexicon.Find("量子龙舟", "services")?.Weight);

        var document = first.Import()[0].Key;
        var tasks = new StoredDocuments(first.Store, TimeProvider.System).Remove(document);
        Assert.Equal(new(document, tasks!.Value), await removed.Task.WaitAsync(Patience));
    }

    private static TaskCompletionSource<T> Heard<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
