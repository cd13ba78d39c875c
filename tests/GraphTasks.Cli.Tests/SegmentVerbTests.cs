using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class SegmentVerbTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("segment-verb");

    public void Dispose() => _folder.Delete(true);

    [Fact]
    public async Task Lines_are_cut_into_arrays_that_lose_nothing()
    {
        var run = await CommandRun.Of("segment", "--format", "json", File("text.txt", "PM2.5 降到\"35%\"\r\n\n治理\u0001水体"));
        Assert.Equal((0, "[\"PM2.5\",\" \",\"降到\",\"\\\"\",\"35%\",\"\\\"\",\"\\u000d\"]\n[]\n[\"治理\",\"\\u0001\",\"水体\"]\n", ""), (run.Status, run.Output, run.Error));
    }

    [Theory]
    [InlineData("新建 / 公厕 / 47 / 座\n")]
    [InlineData("新建_ns / 公厕_n / 47_m / 座_q\n", "--pos")]
    [InlineData("[[\"新建\",\"ns\"],[\"公厕\",\"n\"],[\"47\",\"m\"],[\"座\",\"q\"]]\n", "--pos", "--format", "json")]
    [InlineData("新建 / 公厕 / 47 / 座\n", "--mode", "search")]
    [InlineData("新建 / 公厕 / 47 / 座\n", "--mode", "full", "--no-hmm")]
    public async Task Modes(string expected, params string[] options)
    {
        var run = await CommandRun.Of(["segment", .. options, File("text.txt", "新建公厕47座")]);
        Assert.Equal((0, expected, ""), (run.Status, run.Output, run.Error));
    }

    [Fact]
    public async Task Words_of_the_user_are_known()
    {
        var run = await CommandRun.Of("segment", "--pos", "--user-dictionary", File("own.txt", "公厕47座 9000000 nz"), File("text.txt", "新建公厕47座"));
        Assert.Equal("新建_ns / 公厕47座_nz\n", run.Output);
    }

    [Fact]
    public async Task A_broken_user_dictionary_is_named_by_file_and_line()
    {
        var own = File("own.txt", "公厕 1\n水体 99999999999999999999");
        var run = await CommandRun.Of("segment", "--user-dictionary", own, File("text.txt", "新建"));
        Assert.Equal((1, $"graphtasks: {own}, line 2: the frequency 99999999999999999999 is too great; at most 1000000000000 is expected"), (run.Status, run.Error.TrimEnd()));
    }

    [Fact]
    public async Task A_missing_dictionary_is_named()
    {
        var run = await CommandRun.Of("segment", "--dictionaries", _folder.FullName, File("text.txt", "新建"));
        Assert.Equal(1, run.Status);
        Assert.Contains(Path.Combine(_folder.FullName, "jieba", "dict.txt"), run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }

    private string File(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
