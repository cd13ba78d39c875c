using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class RemoveVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    [Fact]
    public async Task A_document_is_removed_and_comes_back_with_its_file()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "samples", "lanchuan-2023-assignment.txt");
        await CommandRun.Of("import", file, "--data", folder.FullName);
        Assert.Equal(new(0, $"lanchuan-2023-assignment: removed, 20 tasks{Environment.NewLine}", ""), await Remove("lanchuan-2023-assignment"));
        Assert.Equal(new(1, "", $"graphtasks: lanchuan-2023-assignment: there is no such document{Environment.NewLine}"), await Remove("lanchuan-2023-assignment"));
        Assert.StartsWith("lanchuan-2023-assignment: added, 20 tasks", (await CommandRun.Of("import", file, "--data", folder.FullName)).Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<CommandRun> Remove(string key) => CommandRun.Of("remove", key, "--data", folder.FullName);
}
