using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphTasks.Data;

namespace GraphTasks.Benchmarks.Http;

/// <summary>
/// Compares our server over HTTP with others on one store: each on the first core, the load generator (wrk) on the
/// second, turn by turn. Answers are compared before anything is timed; medians of the rounds are printed.
/// </summary>
internal static class HttpComparison
{
    private const int OurPort = 5181;
    private const int ReferencePort = 5182;

    /// <summary>Prints the table.</summary>
    /// <param name="data">The folder of a store that <c>graphtasks bench generate</c> made.</param>
    /// <param name="command">The command graphtasks.</param>
    /// <param name="rounds">How often each query is measured.</param>
    /// <param name="seconds">How long each time.</param>
    public static void Run(string data, string command, int rounds, int seconds)
    {
        var (unit, sortKey) = Choose(data);
        var queries = HttpQuery.All(unit, Convert.ToBase64String(Encoding.UTF8.GetBytes(sortKey)).TrimEnd('=').Replace('+', '-').Replace('/', '_'));
        using var client = new HttpClient();
        using var ours = Ours(data, command);
        var first = ours.FirstAnswer(client, queries[0]);
        var memory = ours.Memory;
        var introspection = Path.GetTempFileName();
        File.WriteAllText(introspection, ours.Answer(client, queries[^1]));
        using var reference = new HttpContestant("reference", query => ($"http://127.0.0.1:{ReferencePort}/{query.Name}", null),
            "dotnet", typeof(HttpComparison).Assembly.Location, "reference", data, $"{ReferencePort}", introspection);
        var referenceFirst = reference.FirstAnswer(client, queries[0]);
        Say("| query | bytes | ours/s | reference/s | ratio | ratio by processor time | ours p99, ms | reference p99, ms | p99 ratio |\n|---|---|---|---|---|---|---|---|---|");
        foreach (var query in queries)
            Compare(client, query, ours, reference, rounds, seconds);
        Say($"\n| | ours | reference |\n|---|---|---|\n| start to first answer, s | {first:0.00} | {referenceFirst:0.00} |");
        Say($"| memory at start, MB: own, mapped files | {memory.Own:0}, {memory.Files:0} | |");
        Say($"| memory after load, MB: own, mapped files | {ours.Memory.Own:0}, {ours.Memory.Files:0} | {reference.Memory.Own:0}, {reference.Memory.Files:0} |");
        File.Delete(introspection);
    }

    private static HttpContestant Ours(string data, string command) =>
        new("ours", query => ($"http://127.0.0.1:{OurPort}/graphql", JsonSerializer.Serialize(new { query = query.Text })),
            command, "serve", "--data", data, "--address", "127.0.0.1", "--port", $"{OurPort}", "--cache", "0");

    private static void Compare(HttpClient client, HttpQuery query, HttpContestant ours, HttpContestant reference, int rounds, int seconds)
    {
        var (answer, expected) = (ours.Answer(client, query), reference.Answer(client, query));
        if (!JsonNode.DeepEquals(JsonNode.Parse(answer), JsonNode.Parse(expected)))
            throw new InvalidOperationException($"{query.Name}: the answers differ.\n{expected}\n{answer}");
        ours.Load(query, 1);
        reference.Load(query, 1);
        var found = Enumerable.Range(0, rounds).Select(_ => (Ours: ours.Load(query, seconds), Reference: reference.Load(query, seconds))).ToArray();
        var (rate, p99) = (Median(found, one => one.Ours.Rate / one.Reference.Rate), Median(found, one => one.Ours.P99 / one.Reference.P99));
        Say($"| {query.Name} | {Encoding.UTF8.GetByteCount(answer)} | {Median(found, one => one.Ours.Rate):0} | {Median(found, one => one.Reference.Rate):0} | {rate:0.00} | "
            + $"{Median(found, one => one.Reference.Cpu / one.Ours.Cpu):0.00} ({Median(found, one => one.Ours.Cpu):0.000} ms) | "
            + $"{Median(found, one => one.Ours.P99):0.0} | {Median(found, one => one.Reference.P99):0.0} | {p99:0.00} |");
    }

    private static (string Unit, string SortKey) Choose(string data)
    {
        using var store = Store.OpenExisting(data);
        return HttpQuery.Choose(store);
    }

    private static double Median<T>(T[] values, Func<T, double> of) => values.Select(of).Order().ElementAt(values.Length / 2);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Say(string line) => Console.WriteLine(line);
}
