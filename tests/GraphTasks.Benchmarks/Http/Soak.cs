using System.Diagnostics;
using System.Globalization;

namespace GraphTasks.Benchmarks.Http;

/// <summary>Puts all queries to our server, one after the other, for some minutes, and tells how much memory it takes.</summary>
internal static class Soak
{
    private const int SecondsEach = 4;

    /// <summary>Prints a line for each round through the queries, which takes about half a minute.</summary>
    public static void Run(string data, string command, double minutes)
    {
        var queries = HttpQuery.Of(data);
        using var client = new HttpClient();
        using var ours = Contestants.Ours(data, command);
        ours.FirstAnswer(client, queries[0]);
        Console.WriteLine("| minutes | memory, MB: own | mapped files | requests a second, mean over the queries |\n|---|---|---|---|");
        var start = Stopwatch.GetTimestamp();
        Tell(0);
        while (Stopwatch.GetElapsedTime(start).TotalMinutes < minutes)
            Tell(queries.Average(query => ours.Load(query, SecondsEach).Rate));

        void Tell(double rate) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {Stopwatch.GetElapsedTime(start).TotalMinutes:0.0} | {ours.Memory.Own:0} | {ours.Memory.Files:0} | {rate:0} |"));
    }
}
