using System.Globalization;

namespace GraphTasks.Benchmarks.Http;

/// <summary>
/// Compares our server with its cache of answers with the same server without: what a query costs that is asked again while
/// the store has not changed. Turn by turn, like <see cref="HttpComparison"/>.
/// </summary>
internal static class CacheComparison
{
    private const int WarmUp = 5;

    /// <summary>Prints the table; a line for each query with the median of the rounds.</summary>
    /// <param name="data">The folder of a store that <c>graphtasks bench generate</c> made.</param>
    /// <param name="command">The command graphtasks.</param>
    /// <param name="rounds">How often each query is measured.</param>
    /// <param name="seconds">How long each time.</param>
    public static void Run(string data, string command, int rounds, int seconds)
    {
        var queries = HttpQuery.Of(data);
        using var client = new HttpClient();
        using var without = Contestants.Ours(data, command);
        using var with = Contestants.OursWithCache(data, command);
        foreach (var one in new[] { without, with })
        {
            one.FirstAnswer(client, queries[0]);
            foreach (var query in queries)
                one.Load(query, WarmUp);
        }

        Console.WriteLine("| query | with cache/s | without/s | with ÷ without | lowest and highest |\n|---|---|---|---|---|");
        foreach (var query in queries)
        {
            var found = Enumerable.Range(0, rounds).Select(_ => (With: with.Load(query, seconds).Rate, Without: without.Load(query, seconds).Rate)).ToList();
            var ratios = found.Select(one => one.With / one.Without).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {query.Name} | {Rounds.Median(found.Select(one => one.With)):0} | {Rounds.Median(found.Select(one => one.Without)):0} | {Rounds.Median(ratios):0.0} | {ratios[0]:0.0} to {ratios[^1]:0.0} |"));
        }
    }
}
