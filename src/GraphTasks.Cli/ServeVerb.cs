using System.CommandLine;
using GraphTasks.Cli.Serving;
using GraphTasks.Data;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.GraphQL.Execution.Documents;
using GraphTasks.Server;

namespace GraphTasks.Cli;

/// <summary><c>graphtasks serve</c>: answers GraphQL until it is stopped.</summary>
internal static class ServeVerb
{
    public static Command Create()
    {
        var address = new Option<string>("--address")
        {
            Description = "The host name or address to listen on; * listens on all.",
            HelpName = "NAME",
            DefaultValueFactory = _ => "localhost",
        };
        var port = new Option<int>("--port")
        {
            Description = "The TCP port; 0 takes any that is free.",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => ServerOptions.DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > ushort.MaxValue)
                result.AddError($"--port must lie between 0 and {ushort.MaxValue}");
        });
        var requireKey = new Option<bool>("--require-key") { Description = "Also reading needs a key; otherwise only changing does (graphtasks keys)." };
        var trusted = new Option<string?>("--trusted") { Description = "Accepts no operations but the *.graphql files of this folder (trusted documents), by text or SHA-256.", HelpName = "FOLDER" };
        var guards = new GuardArguments();
        var tokens = new TokenArguments();
        var data = CommonOptions.Data();
        var dictionaries = CommonOptions.Dictionaries();
        var verb = new Command("serve", "Answers GraphQL over HTTP. Into an empty store the sample ledgers are loaded first. Options may stand in a file, one a line: serve @FILE.") { address, port, requireKey, trusted, data, dictionaries };
        foreach (var option in guards.All.Concat(tokens.All))
            verb.Add(option);
        verb.SetAction((parsed, cancellation) =>
        {
            BatchScheduling.Use();
            var folder = DictionaryFolder.Find(parsed.GetValue(dictionaries));
            var options = new ServerOptions
            {
                Address = parsed.GetRequiredValue(address),
                Port = parsed.GetValue(port),
                AnonymousReading = !parsed.GetValue(requireKey),
                CacheBytes = guards.CacheBytes(parsed),
                RequestsPerMinute = guards.Rate(parsed),
                Origins = guards.Origins(parsed),
                Proxies = guards.Proxies(parsed),
                Tokens = tokens.Read(parsed),
                Trusted = parsed.GetValue(trusted) is { } documents ? ReadTrusted(documents) : null,
                DictionaryVersion = folder.Version,
                Dictionaries = new(() => DictionarySet.Load(folder)),
                CheckStore = true,
            };
            return RunAsync(options, parsed.GetRequiredValue(data), parsed.InvocationConfiguration.Output, cancellation);
        });
        return verb;
    }

    private static async Task<int> RunAsync(ServerOptions options, string data, TextWriter output, CancellationToken cancellation)
    {
        using var store = Store.Open(data, checkLater: true);
        if (store.CopyBeforeUpdate is { } copy)
            await output.WriteLineAsync($"The store's tables were brought up to date; as it was before, it is kept as {copy}.");
        var dictionaries = new LiveDictionaries(store, options.DictionaryVersion, options.Dictionaries);
        if (Count(store).Documents == 0)
            LoadSamples(store, dictionaries, output, cancellation);
        if (new Rederiver(store, dictionaries, options.Time).Stale() is { Count: > 0 } stale)
            await output.WriteLineAsync($"{stale.Count} documents were derived with other dictionaries; graphtasks units diff and themes diff show what these would change, graphtasks rederive applies it.");
        await using var server = await GraphTasksServer.StartAsync(store, options, cancellation);
        var (documents, tasks, _) = Count(store);
        await output.WriteLineAsync($$"""
            GraphTasks answers GraphQL on {{server.Endpoint}} ({{tasks}} tasks in {{documents}} documents; Ctrl+C ends it). Try:

            curl {{server.Endpoint}} -H "Content-Type: application/json" -d "{\"query\":\"{{ExampleQuery.Text}}\"}"
            """);
        await output.FlushAsync(cancellation);
        await server.WaitAsync(cancellation);
        return 0;
    }

    private static TrustedDocuments ReadTrusted(string folder)
    {
        try
        {
            return TrustedDocuments.FromFolder(folder);
        }
        catch (DirectoryNotFoundException)
        {
            throw new CommandException($"{folder}: there is no such folder; expected one with *.graphql files");
        }
    }

    private static void LoadSamples(Store store, LiveDictionaries dictionaries, TextWriter output, CancellationToken cancellation)
    {
        var importer = new LedgerImporter(store, dictionaries, TimeProvider.System);
        foreach (var file in SampleLedgers.Files())
        {
            cancellation.ThrowIfCancellationRequested();
            importer.Import(file, actor: CommonOptions.Actor);
        }

        output.WriteLine("The store was empty: the sample ledgers of an invented city are loaded. Your own: graphtasks import FILE...");
    }

    private static (int Documents, int Tasks, long Version) Count(Store store)
    {
        using var reader = new StoreReader(store);
        return reader.State();
    }
}
