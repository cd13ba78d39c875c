using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;
using Xunit;

namespace GraphTasks.Server.Tests;

public sealed class ServerContextTests : IDisposable
{
    private readonly SampleApi api = new([]);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task The_dictionaries_are_loaded_before_anybody_decides()
    {
        var set = new Lazy<DictionarySet>(() => DictionarySet.Load(DictionaryFolder.Find()));
        await new ServerContext(api.Store, api.Options with { Dictionaries = set }).WarmUp();
        Assert.True(set.IsValueCreated);
    }

    [Fact]
    public async Task Nothing_is_done_with_the_store_once_it_is_disposed()
    {
        using var disposing = new ManualResetEventSlim();
        var isLoaded = false;
        var server = new ServerContext(api.Store, api.Options with
        {
            Dictionaries = new(() =>
            {
                disposing.Wait();
                var set = DictionarySet.Load(DictionaryFolder.Find());
                isLoaded = true;
                return set;
            }),
        });
        _ = server.WarmUp();
        var disposed = Task.Run(() =>
        {
            disposing.Set();
            server.Dispose();
            return isLoaded;
        });
        Assert.True(await disposed);
    }

    [Fact]
    public async Task What_is_wrong_with_them_is_told_to_who_needs_them()
    {
        var server = new ServerContext(api.Store, api.Options with { Dictionaries = new(() => throw new StoreException("units.tsv:3: no unit")) });
        await server.WarmUp();
        Assert.Throws<StoreException>(() => server.Dictionaries.Refresh().Set);
    }
}
