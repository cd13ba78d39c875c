using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed partial class ServeVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    [Fact]
    public async Task A_newcomer_gets_the_samples_an_address_and_a_query_that_works()
    {
        using var stop = new CancellationTokenSource();
        using var output = new Announcement();
        var serving = CommandLine.RunAsync(["serve", "--port", "0", "--data", folder.FullName], output, TextWriter.Null, stop.Token);
        Assert.Same(output.Complete, await Task.WhenAny(output.Complete, serving));
        var printed = await output.Complete;
        Assert.StartsWith("The store was empty: the sample ledgers", printed, StringComparison.Ordinal);
        var command = Command().Match(printed);
        using var client = new HttpClient();
        using var content = new StringContent(command.Groups["body"].Value.Replace("\\\"", "\"", StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(command.Groups["address"].Value), content);
        Assert.StartsWith("{\"data\":{\"tasks\":{\"nodes\":[{\"content\":\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(0, await serving);
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_one_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var run = await CommandRun.Of("serve", "--address", "127.0.0.1", "--port", $"{port}", "--data", folder.FullName);
        Assert.Equal((1, $"graphtasks: port {port} of 127.0.0.1 is in use; --port names another"), (run.Status, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task A_port_that_is_none_is_refused()
    {
        var run = await CommandRun.Of("serve", "--port", "70000");
        Assert.Equal((1, "graphtasks: --port must lie between 0 and 65535; see graphtasks serve --help"), (run.Status, run.Error.TrimEnd()));
    }

    public void Dispose() => folder.Delete(recursive: true);

    [GeneratedRegex("""curl (?<address>\S+) -H "Content-Type: application/json" -d "(?<body>.*)"\s*$""")]
    private static partial Regex Command();

    /// <summary>Completes when the verb has said all that it says before it waits.</summary>
    private sealed class Announcement : StringWriter
    {
        private readonly TaskCompletionSource<string> complete = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Complete => complete.Task;

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            complete.TrySetResult(ToString());
            return Task.CompletedTask;
        }
    }
}
