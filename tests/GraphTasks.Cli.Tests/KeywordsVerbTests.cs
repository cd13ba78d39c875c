using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class KeywordsVerbTests : IDisposable
{
    private const string Text = "推进城区黑臭水体整治，完成黑臭水体治理12条；新建公厕47座，公厕改造20座。加快产业园区建设，产业园区招商引资项目开工。";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keywords-verb");

    public void Dispose() => _folder.Delete(true);

    [Theory]
    [InlineData("黑臭\t1.0395450002521738\n公厕\t0.8858352682869565\n", "--top", "2")]
    [InlineData("[[\"黑臭\",1.0395450002521738]]\n", "--top", "1", "--format", "json")]
    [InlineData("公厕\tn\t1.8522010155090909\n", "--top", "1", "--tags", "n,vn", "--with-tag")]
    [InlineData("[[\"产业园\",1],[\"水体\",0.9243813802206307]]\n", "--method", "textrank", "--top", "2", "--format", "json")]
    public async Task Methods(string expected, params string[] options)
    {
        var run = await CommandRun.Of(["keywords", .. options, File("text.txt", Text)]);
        Assert.Equal((0, expected, ""), (run.Status, run.Output, run.Error));
    }

    [Fact]
    public async Task Own_lists_are_used()
    {
        var run = await CommandRun.Of("keywords", "--idf", File("idf.txt", "黑臭 1\n公厕 9\n水体 4"), "--stop-words", File("stop.txt", "水体"),
            "--user-dictionary", File("own.txt", "公厕47座 9000000"), File("text.txt", "黑臭水体公厕47座"));
        Assert.Equal("公厕47座\t2\n黑臭\t0.5\n", run.Output);
    }

    [Theory]
    [InlineData("--with-tag needs --tags, or --method textrank", "--with-tag")]
    [InlineData("--top expects a number of words, or 0 for all", "--top", "-1")]
    public async Task A_wrong_option_gets_one_line(string expected, params string[] options)
    {
        var run = await CommandRun.Of(["keywords", .. options, File("text.txt", Text)]);
        Assert.Equal((1, "", $"graphtasks: {expected}"), (run.Status, run.Output, run.Error.TrimEnd()));
    }

    private string File(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
