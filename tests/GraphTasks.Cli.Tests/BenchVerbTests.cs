using Xunit;

namespace GraphTasks.Cli.Tests;

public class BenchVerbTests
{
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
}
