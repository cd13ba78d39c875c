using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using GraphTasks.Data;
using GraphTasks.Data.Access;
using GraphTasks.Data.Queries;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Cli.Tests;

/// <summary>
/// The command <c>serve</c> is killed while ledgers are imported and removed over HTTP and others read; nothing whose answer came
/// may be lost, and nothing half done be there.
/// </summary>
public class ServerKillTests
{
    private const int Stores = 4;
    private const int Seed = 20251126;
    private const int DocumentCount = 5;

    // A start of the server takes seconds of work: all of them only where the full run is wanted.
    private static readonly int Kills = Repository.NothingMaySkip ? 40 : 12;

    [Fact]
    public async Task What_the_server_has_answered_outlasts_a_kill_at_any_moment()
    {
        var counts = await Task.WhenAll(Enumerable.Range(0, Stores).Select(store => Task.Run(() => ChangeAndKillAsync(Seed + store))));
        // Under load: kills fell between changes, and into them.
        Assert.True(counts.Sum(count => count.Done) > 0, "no change was made");
        Assert.True(counts.Sum(count => count.Half) > 0, "no kill fell into a change");
    }

    private static async Task<(int Done, int Half)> ChangeAndKillAsync(int seed)
    {
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("graphtasks-");
        string key;
        using (var store = Store.Open(folder.FullName))
            key = new ApiKeys(store, TimeProvider.System).Add("kills", Role.Steward).Text;
        var (done, half) = (0, 0);
        for (var kill = 0; kill < Kills / Stores; kill++)
        {
            var acknowledged = await ChangeUntilKilledAsync(folder.FullName, key, done, random);
            using var store = Store.Open(folder.FullName);
            using var reader = new StoreReader(store);
            var found = Contents(reader);
            // The change that the kill fell into is there whole, or not at all.
            done = found == Expected(acknowledged + 1) ? acknowledged + 1 : acknowledged;
            Assert.Equal(Expected(done), found);
            half += done == acknowledged ? 1 : 0;
            AssertWhole(reader);
        }

        folder.Delete(recursive: true);
        return (done, half);
    }

    private static async Task<int> ChangeUntilKilledAsync(string folder, string key, int done, Random random)
    {
        using var process = ServerProcess.Start(folder);
        using var client = new HttpClient { BaseAddress = ServerProcess.AddressOf(process) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var reading = ReadAsync(client);
        for (var acknowledgements = random.Next(6); acknowledgements > 0; acknowledgements--)
            await ChangeAsync(client, ++done);
        var last = ChangeAsync(client, done + 1);
        var moment = Stopwatch.GetTimestamp() + random.NextInt64(Stopwatch.Frequency / 20);
        while (Stopwatch.GetTimestamp() < moment && !last.IsCompleted)
            Thread.SpinWait(20);
        process.Kill();
        await process.WaitForExitAsync();
        await reading;
        try
        {
            await last;
            return done + 1;
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            // The kill came before the answer.
            return done;
        }
    }

    private static async Task ChangeAsync(HttpClient client, int number)
    {
        var change = Change.Of(number);
        using var response = change.Tasks > 0
            ? await client.PostAsync(new Uri($"/import?name={change.Document}.csv", UriKind.Relative), new ByteArrayContent(change.Ledger()))
            : await client.PostAsJsonAsync("/graphql", new { query = $"mutation {{ removeDocument(input: {{ key: \"{change.Document}\" }}) {{ errors {{ message }} }} }}" });
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode && !answer.Contains("\"message\"", StringComparison.Ordinal), answer);
    }

    private static async Task ReadAsync(HttpClient client)
    {
        try
        {
            while (true)
                await client.GetStringAsync(new Uri("/graphql?query={tasks(first:20){nodes{content leadUnits{name}}}}", UriKind.Relative));
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            // The server is gone.
        }
    }

    // A connection that breaks while it is opened or read ends in one of these.
    private static bool IsLoss(Exception exception) => exception is HttpRequestException or IOException or SocketException;

    private static string Expected(int done)
    {
        var documents = new SortedDictionary<string, Change>(StringComparer.Ordinal);
        for (var number = 1; number <= done; number++)
        {
            var change = Change.Of(number);
            if (change.Tasks == 0)
                documents.Remove(change.Document);
            else
                documents[change.Document] = change;
        }

        return string.Join(' ', documents.Values.Select(change => $"{change.Document}:{change.Tasks}:{Convert.ToHexStringLower(SHA256.HashData(change.Ledger()))}"));
    }

    private static string Contents(StoreReader reader) => string.Join(' ', Documents(reader).Select(document => $"{document.Key}:{document.TaskCount}:{document.ContentHash}"));

    // The samples, which the first start loads, stand beside them.
    private static IEnumerable<Data.Model.Document> Documents(StoreReader reader) =>
        reader.Documents(null, PageRequest.First(PageRequest.Ceiling)).Edges.Select(edge => edge.Node).Where(document => document.Key.StartsWith(Change.Prefix, StringComparison.Ordinal)).OrderBy(document => document.Key, StringComparer.Ordinal);

    private static void AssertWhole(StoreReader reader)
    {
        foreach (var document in Documents(reader))
        {
            var tasks = reader.Tasks(new() { Documents = [document.Key] }, TaskOrder.Printed, PageRequest.First(PageRequest.Ceiling)).Edges.Select(edge => edge.Node).ToList();
            Assert.Equal(document.TaskCount, tasks.Count);
            Assert.Equal(document.TaskCount, reader.Tasks(new() { Documents = [document.Key], Text = "治水工程" }, TaskOrder.Printed, PageRequest.First(0)).Count());
            Assert.Equal(tasks.Sum(task => task.UnitCount), reader.AssignmentsOf(tasks.ConvertAll(task => task.Id)).Sum(assignments => assignments.Count()));
        }
    }

    /// <summary>One change of a fixed sequence: a document is imported, imported anew or, with no tasks, removed.</summary>
    private readonly record struct Change(int Number, string Document, int Tasks)
    {
        public const string Prefix = "kill-";

        public static Change Of(int number) => new(number, $"{Prefix}{number % DocumentCount}", number > DocumentCount && number % 7 == 3 ? 0 : 10 + (number % 20));

        public byte[] Ledger()
        {
            var number = Number;
            var rows = Enumerable.Range(1, Tasks).Select(seq => string.Create(CultureInfo.InvariantCulture, $"{seq},完成第{number}轮第{seq}项治水工程,市水务局"));
            return Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend("序号,目标与任务,牵头责任单位")));
        }
    }
}
