using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphTasks.Benchmarks.Http;

/// <summary>A server (Linux: it is pinned by taskset) in a process of its own on the first core, and what a load generator on the second core finds.</summary>
internal sealed partial class HttpContestant : IDisposable
{
    private readonly Process process;
    private readonly Func<HttpQuery, (string Url, string? Body)> request;

    public HttpContestant(string name, Func<HttpQuery, (string Url, string? Body)> request, string command, params string[] arguments)
    {
        (Name, this.request) = (name, request);
        process = Process.Start(new ProcessStartInfo("taskset", ["-c", "0", command, .. arguments]) { RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    public string Name { get; }

    /// <summary>The memory that is resident now, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Waits for the first answer to a query.</summary>
    public string FirstAnswer(HttpClient client, HttpQuery query)
    {
        for (var start = Stopwatch.GetTimestamp(); ; Thread.Yield())
        {
            try
            {
                return Answer(client, query);
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(1))
            {
                // Not listening yet.
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

    /// <summary>Requests a second, and the time in milliseconds within which 99 of 100 are answered.</summary>
    public (double Rate, double P99) Load(HttpQuery query, int seconds)
    {
        var (url, body) = request(query);
        var script = Path.GetTempFileName();
        try
        {
            File.WriteAllText(script, body is null ? "" : $"wrk.method = \"POST\"\nwrk.body = [==[{body}]==]\nwrk.headers[\"Content-Type\"] = \"application/json\"\n");
            using var wrk = Process.Start(new ProcessStartInfo("taskset", ["-c", "1", "wrk", "-t1", "-c8", $"-d{seconds}s", "--latency", "-s", script, url]) { RedirectStandardOutput = true })!;
            var output = wrk.StandardOutput.ReadToEnd();
            wrk.WaitForExit();
            if (output.Contains("Non-2xx", StringComparison.Ordinal))
                throw new InvalidOperationException($"{Name}, {query.Name}: {output}");
            return (Number(Rate().Match(output)), Number(P99().Match(output)) * (P99().Match(output).Groups[2].Value switch { "us" => 0.001, "s" => 1000, _ => 1 }));
        }
        finally
        {
            File.Delete(script);
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex P99();
}
