using GraphTasks.Data;
using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class BackupVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    [Fact]
    public async Task A_store_is_copied_and_restored()
    {
        var copy = Path.Combine(folder.FullName, "copy.db");
        Store.Open(folder.FullName).Dispose();
        var backup = await CommandRun.Of("backup", copy, "--data", folder.FullName);
        Assert.Equal((0, ""), (backup.Status, backup.Error));
        Assert.True(File.Exists(copy));

        var restore = await CommandRun.Of("restore", copy, "--data", folder.FullName);
        Assert.Equal((0, ""), (restore.Status, restore.Error));
        Assert.Contains($"kept as {Path.Combine(folder.FullName, "graphtasks.db.before-restore")}", restore.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_store_there_is_nothing_to_copy()
    {
        var run = await CommandRun.Of("backup", Path.Combine(folder.FullName, "copy.db"), "--data", folder.FullName);
        Assert.Equal((1, $"graphtasks: {Path.Combine(folder.FullName, "graphtasks.db")}: there is no store; graphtasks import FILE... makes one"),
            (run.Status, run.Error.TrimEnd()));
        Assert.Empty(folder.EnumerateFiles());
    }

    public void Dispose() => folder.Delete(recursive: true);
}
