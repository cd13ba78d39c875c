using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace GraphTasks.Benchmarks.Http;

/// <summary>
/// Compares our server over HTTP with others on one store: each on the first core, the load generator (wrk) on the
/// second, turn by turn. Answers are compared before anything is timed; medians of the rounds are printed.
/// </summary>
internal static class HttpComparison
{
    private const int WarmUp = 2;

    /// <summary>Prints the table.</summary>
    /// <param name="data">The folder of a store that <c>graphtasks bench generate</c> made.</param>
    /// <param name="command">The command graphtasks.</param>
    /// <param name="rounds">How often each query is measured.</param>
    /// <param name="seconds">How long each time.</param>
    public static void Run(string data, string command, int rounds, int seconds)
    {
        var queries = HttpQuery.Of(data);
        using var client = new HttpClient();
        using var ours = Contestants.Ours(data, command);
        var first = ours.FirstAnswer(client, queries[0]);
        var memory = ours.Memory;
        var introspection = Path.GetTempFileName();
        File.WriteAllText(introspection, ours.Answer(client, queries[^1]));
        using var reference = Contestants.Reference(data, introspection);
        var referenceFirst = reference.FirstAnswer(client, queries[0]);
        using var mercurius = Contestants.Mercurius(data);
        Say(mercurius is null ? "Mercurius is not compared: Node or tests/GraphTasks.Benchmarks/mercurius/node_modules (npm ci) is missing.\n" : "");
        mercurius?.FirstAnswer(client, queries[0]);
        // Both compilers go on to compile for some seconds.
        foreach (var one in new[] { ours, reference, mercurius }.OfType<HttpContestant>())
            foreach (var query in queries)
                one.Load(query, WarmUp);
        Say("| query | bytes | ours/s | reference/s | ours ÷ reference | by processor time | ours p99, ms | reference p99, ms | p99 ours ÷ reference | Mercurius/s | ours ÷ Mercurius | by processor time |\n|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var query in queries)
            Compare(client, query, ours, reference, mercurius, rounds, seconds);
        Say($"\n| | ours | reference |\n|---|---|---|\n| start to first answer, s | {first:0.00} | {referenceFirst:0.00} |");
        Say($"| memory at start, MB: own + mapped files | {memory.Own:0} + {memory.Files:0} | |");
        Say($"| memory after load, MB: own + mapped files | {ours.Memory.Own:0} + {ours.Memory.Files:0} | {reference.Memory.Own:0} + {reference.Memory.Files:0} |");
        File.Delete(introspection);
    }

    private static void Compare(HttpClient client, HttpQuery query, HttpContestant ours, HttpContestant reference, HttpContestant? mercurius, int rounds, int seconds)
    {
        HttpContestant[] all = mercurius is null ? [ours, reference] : [ours, reference, mercurius];
        var answers = all.Select(one => one.Answer(client, query)).ToArray();
        // Another engine lists the schema in its own order.
        foreach (var (one, answer) in all.Zip(answers).Skip(1).Where(_ => query.Name != HttpQuery.IntrospectionName))
            if (!JsonNode.DeepEquals(JsonNode.Parse(answers[0]), JsonNode.Parse(answer)))
                throw new InvalidOperationException($"{query.Name}: the answers of {one.Name} differ.\n{answer}\n{answers[0]}");
        var found = Enumerable.Range(0, rounds).Select(_ => all.Select(one => one.Load(query, seconds)).ToArray()).ToArray();
        var row = $"| {query.Name} | {Encoding.UTF8.GetByteCount(answers[0])} | {Of(0, load => load.Rate):0} | {Of(1, load => load.Rate):0} | {Ratio(1, load => load.Rate):0.00} | "
            + $"{1 / Ratio(1, load => load.Cpu):0.00} ({Of(0, load => load.Cpu):0.000} ms) | {Of(0, load => load.P99):0.0} | {Of(1, load => load.P99):0.0} | {Ratio(1, load => load.P99):0.00} | ";
        Say(row + (mercurius is null ? "– | – | – |" : $"{Of(2, load => load.Rate):0} | {Ratio(2, load => load.Rate):0.00} | {1 / Ratio(2, load => load.Cpu):0.00} |"));

        double Of(int contestant, Func<Load, double> what) => Rounds.Median(found.Select(loads => what(loads[contestant])));
        double Ratio(int contestant, Func<Load, double> what) => Rounds.Median(found.Select(loads => what(loads[0]) / what(loads[contestant])));
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Say(string line) => Console.WriteLine(line);
}
