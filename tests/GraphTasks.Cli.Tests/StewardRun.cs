using System.Text;
using System.Text.Json.Nodes;

namespace GraphTasks.Cli.Tests;

/// <summary>A store with two small ledgers of the invented city, and the verbs of stewards over it.</summary>
internal sealed class StewardRun : IDisposable
{
    /// <summary>A name that no rule knows.</summary>
    public const string Unknown = "市容专班";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    public async Task ImportAsync()
    {
        var file = Path.Combine(folder.FullName, "lanchuan.txt");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "samples", "lanchuan-2023-assignment.txt"), Encoding.UTF8)).Replace("市城管局", Unknown, StringComparison.Ordinal));
        await CommandRun.Of("import", file, Path.Combine(AppContext.BaseDirectory, "samples", "lanchuan-2025-q1-progress.txt"), "--data", folder.FullName);
    }

    public Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.Of([.. arguments, "--data", folder.FullName]);

    /// <summary>Runs a verb that does what it is asked, and reads its JSON.</summary>
    public async Task<JsonNode> JsonAsync(params string[] arguments)
    {
        var run = await RunAsync([.. arguments, "--json"]);
        return run is { Status: 0, Error: "" } ? JsonNode.Parse(run.Output)! : throw new InvalidOperationException(run.Error);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
