using GraphTasks.Data;
using GraphTasks.Data.Access;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.Server;
using Xunit;

namespace GraphTasks.Conformance.Tests.Clients;

/// <summary>A server on a free port of the loopback interface, over a store of its own with the sample ledgers.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graphtasks-").FullName;
    private Store _store = null!;
    private GraphTasksServer _server = null!;

    /// <summary>Where it answers GraphQL.</summary>
    public Uri Endpoint => _server.Endpoint;

    /// <summary>A steward's key.</summary>
    public string Key { get; private set; } = "";

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _store = Store.Open(_folder);
        var dictionaries = DictionarySet.Load(DictionaryFolder.Find());
        var importer = new LedgerImporter(_store, dictionaries, TimeProvider.System);
        foreach (var file in SampleLedgers.Files())
            importer.Import(file);
        Key = new ApiKeys(_store, TimeProvider.System).Add("clients", Role.Steward).Text;
        _server = await GraphTasksServer.StartAsync(_store, new() { Port = 0, DictionaryVersion = dictionaries.Version, Dictionaries = new(dictionaries) });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
