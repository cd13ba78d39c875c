using GraphTasks.Data.Decisions;
using GraphTasks.Data.Dictionaries;
using Xunit;

namespace GraphTasks.Data.Tests.Decisions;

public class StewardsTests
{
    [Fact]
    public void A_warm_up_leaves_nothing_behind()
    {
        using var store = new StewardStore();
        using var reader = new StoreReader(store.Store);
        var (dump, version, state) = (store.Dump(), store.Live.Refresh().Version, reader.State());
        store.Stewards.WarmUp();
        Assert.Equal((dump, version, 0), (store.Dump(), store.Live.Refresh().Version, store.Decided()));
        using var later = new StoreReader(store.Store);
        Assert.Equal(state, later.State());
    }

    [Fact]
    public void A_warm_up_goes_all_the_way_of_a_decision_but_only_where_there_are_names()
    {
        using var empty = new TemporaryStore();
        using var full = new StewardStore();
        var unasked = new Lazy<DictionarySet>(() => throw new InvalidOperationException("asked"));
        new Stewards(empty.Store, new LiveDictionaries(empty.Store, "v", unasked), TimeProvider.System).WarmUp();
        Assert.Throws<InvalidOperationException>(() => new Stewards(full.Store, new LiveDictionaries(full.Store, "v", unasked), TimeProvider.System).WarmUp());
    }
}
