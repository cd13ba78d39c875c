using GraphTasks.Data;
using GraphTasks.Data.Queries;
using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class BenchVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    public async Task The_number_of_rounds_is_bounded(string rounds)
    {
        var run = await CommandRun.Of("bench", "segment", "--rounds", rounds);
        Assert.Equal((1, "", "graphtasks: --rounds expects a number from 1 to 100; see graphtasks bench segment --help"), (run.Status, run.Output, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task A_folder_without_the_others_is_named()
    {
        var run = await CommandRun.Of("bench", "segment", "--peers", "no-such-folder");
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.StartsWith("graphtasks: no-such-folder: expected the folder of peer.mjs", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invented_ledgers_fill_a_new_store_the_same_way_each_time()
    {
        var (first, second) = (Path.Combine(folder.FullName, "1"), Path.Combine(folder.FullName, "2"));
        var run = await CommandRun.Of("bench", "generate", "--tasks", "100", "--compare", "--data", first);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Matches(@"100 tasks: .* a second; most memory \d+ MB; bare inserts .*, ratio \d+\.\d\d\n$", run.Output);
        Assert.Equal(0, (await CommandRun.Of("bench", "generate", "--tasks", "100", "--data", second)).Status);
        var tasks = Tasks(first);
        Assert.Equal(tasks, Tasks(second));
        Assert.Equal(100, tasks.Count);
        Assert.All(tasks, task => Assert.NotEqual("", task));
        Assert.Single(Directory.EnumerateFileSystemEntries(first));
    }

    [Fact]
    public async Task A_store_with_documents_is_left_alone()
    {
        await CommandRun.Of("bench", "generate", "--tasks", "1", "--data", folder.FullName);
        var run = await CommandRun.Of("bench", "generate", "--tasks", "1", "--data", folder.FullName);
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.EndsWith("there are documents in it; expected a folder for a new store", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    private static List<string> Tasks(string data)
    {
        using var store = Store.OpenExisting(data);
        using var reader = new StoreReader(store);
        return [.. reader.Tasks(null, new(TaskOrderField.Document, Descending: false), PageRequest.First(100)).Edges.Select(edge => edge.Node.Content)];
    }
}
