using System.Text.Json;
using System.Text.Json.Nodes;
using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.Data.Tests;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;

namespace GraphTasks.Server.Tests;

/// <summary>The public API over a store of its own with the sample ledgers, or with other files.</summary>
public sealed class SampleApi : IDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<DictionarySet> Dictionaries = new(() => DictionarySet.Load(DictionaryFolder.Find()));

    private readonly StoreHome home = new();
    private readonly GraphQLEngine engine = PublicApi.Build();

    public SampleApi()
        : this(SampleLedgers.Files())
    {
    }

    internal SampleApi(IReadOnlyList<string> files)
    {
        Store = Store.Open(home.Location);
        Options = new() { DictionaryVersion = "test", Dictionaries = Dictionaries, Time = new FixedTime() };
        Server = new(Store, Options);
        var importer = new LedgerImporter(Store, Server.Dictionaries, Options.Time);
        foreach (var file in files)
            importer.Import(file);
    }

    public Store Store { get; }

    /// <summary>What <see cref="Data.Store.Open"/> opens the store by.</summary>
    public string Location => home.Location;

    internal ServerContext Server { get; }

    internal ServerOptions Options { get; }

    public void Dispose()
    {
        Server.Dispose();
        Store.Dispose();
        home.Dispose();
    }

    /// <summary>The response, indented.</summary>
    public async Task<string> AskAsync(string query, IReadOnlyDictionary<string, object?>? variables = null) =>
        (await JsonAsync(query, variables)).ToJsonString(Readable);

    /// <summary>The response's data.</summary>
    public async Task<JsonNode> DataAsync(string query, IReadOnlyDictionary<string, object?>? variables = null)
    {
        var response = await JsonAsync(query, variables);
        return response["errors"] is null ? response["data"]! : throw new InvalidOperationException(response.ToJsonString(Readable));
    }

    internal async Task<JsonNode> JsonAsync(string query, IReadOnlyDictionary<string, object?>? variables = null, Caller? caller = null)
    {
        using var scope = new ReadScope(Server, caller ?? Caller.Anonymous);
        using var response = await engine.ExecuteAsync(new GraphQLRequest { Query = query, Variables = variables, State = scope });
        return JsonNode.Parse(response.Utf8.Span)!;
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 8, 1, 9, 30, 0, TimeSpan.Zero);
    }
}
