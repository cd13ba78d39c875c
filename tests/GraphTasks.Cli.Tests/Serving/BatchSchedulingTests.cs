using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Cli.Tests.Serving;

public class BatchSchedulingTests
{
    private const string Batch = "3";

    [LinuxFact]
    public async Task The_threads_that_answer_run_as_a_batch()
    {
        var folder = Directory.CreateTempSubdirectory("graphtasks-");
        using var process = ServerProcess.Start(folder.FullName);
        using var client = new HttpClient { BaseAddress = ServerProcess.AddressOf(process) };
        Assert.Equal("live", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative)));
        var policies = Directory.GetDirectories($"/proc/{process.Id}/task").Select(thread => PolicyOf($"{thread}/stat")).OfType<string>().ToList();
        process.Kill();
        await process.WaitForExitAsync();
        folder.Delete(recursive: true);
        // One that waits for requests, and those that answer them.
        Assert.True(policies.Count > 1);
        Assert.All(policies, policy => Assert.Equal(Batch, policy));
    }

    // Null for other threads and for one that has ended. The policy is the 41st field, the 39th behind the name, which may hold
    // blanks (proc_pid_stat(5)).
    private static string? PolicyOf(string file)
    {
        try
        {
            var text = File.ReadAllText(file);
            return text.Contains("(.NET TP Worker)", StringComparison.Ordinal) || text.Contains("(.NET Sockets)", StringComparison.Ordinal)
                ? text[(text.LastIndexOf(')') + 2)..].Split(' ')[38]
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
