using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class KeysVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    [Fact]
    public async Task Keys_are_made_listed_and_revoked()
    {
        var made = await Run("add", "office", "--role", "steward");
        Assert.Equal((0, ""), (made.Status, made.Error));
        var id = made.Output.Split('_')[1];
        Assert.StartsWith($"{id}\tsteward\tvalid\t", (await Run("list")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("revoke", id)).Status);
        Assert.StartsWith($"{id}\tsteward\trevoked\t", (await Run("list")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await Run("revoke", id)).Status);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<CommandRun> Run(params string[] arguments) => CommandRun.Of(["keys", .. arguments, "--data", folder.FullName]);
}
