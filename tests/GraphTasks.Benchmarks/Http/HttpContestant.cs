using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphTasks.Benchmarks.Http;

/// <summary>A server with the requests that it takes, and what a load generator (wrk) on the second core finds.</summary>
internal sealed partial class HttpContestant : IDisposable
{
    private readonly ServerProcess server;
    private readonly Func<HttpQuery, (string Url, string? Body)> request;
    private readonly long started = Stopwatch.GetTimestamp();

    public HttpContestant(string name, Func<HttpQuery, (string Url, string? Body)> request, string command, params string[] arguments)
    {
        (Name, this.request) = (name, request);
        server = new(command, arguments);
    }

    public string Name { get; }

    /// <summary>The memory that is resident now, in megabytes: the process's own, and what is mapped of files.</summary>
    public (double Own, double Files) Memory => server.Memory;

    /// <summary>Waits for the first answer to a query.</summary>
    /// <returns>The time from the start of the process, in seconds.</returns>
    public double FirstAnswer(HttpClient client, HttpQuery query)
    {
        while (true)
        {
            try
            {
                Answer(client, query);
                return Stopwatch.GetElapsedTime(started).TotalSeconds;
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(1))
            {
                Thread.Yield();
            }
        }
    }

    /// <summary>The answer to a query.</summary>
    public string Answer(HttpClient client, HttpQuery query)
    {
        var (url, body) = request(query);
        using var message = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, url);
        if (body is not null)
            message.Content = new StringContent(body, null, "application/json");
        using var response = client.Send(message);
        using var reader = new StreamReader(response.Content.ReadAsStream());
        return reader.ReadToEnd();
    }

    /// <summary>Puts a query to the server for some seconds, over connections that each wait for their answer.</summary>
    public Load Load(HttpQuery query, int seconds, int connections = 8)
    {
        var (url, body) = request(query);
        var script = Path.GetTempFileName();
        try
        {
            File.WriteAllText(script, body is null ? "" : $"wrk.method = \"POST\"\nwrk.body = [==[{body}]==]\nwrk.headers[\"Content-Type\"] = \"application/json\"\n");
            var before = server.CpuSeconds;
            using var wrk = Process.Start(new ProcessStartInfo("taskset", ["-c", "1", "wrk", "-t1", $"-c{connections}", $"-d{seconds}s", "--latency", "-s", script, url]) { RedirectStandardOutput = true })!;
            var output = wrk.StandardOutput.ReadToEnd();
            wrk.WaitForExit();
            if (output.Contains("Non-2xx", StringComparison.Ordinal))
                throw new InvalidOperationException($"{Name}, {query.Name}: {output}");
            var p99 = P99().Match(output);
            return new(Number(Rate().Match(output)), Number(p99) * p99.Groups[2].Value switch { "us" => 0.001, "s" => 1000, _ => 1 },
                (server.CpuSeconds - before) * 1000 / Number(Requests().Match(output)));
        }
        finally
        {
            File.Delete(script);
        }
    }

    public void Dispose() => server.Dispose();

    private static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"([\d.]+) requests in")]
    private static partial Regex Requests();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex P99();
}
