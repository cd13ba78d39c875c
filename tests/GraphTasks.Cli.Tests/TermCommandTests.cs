using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class TermCommandTests : IDisposable
{
    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "dictionaries");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    public TermCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "jieba"));
        foreach (var file in new[] { "themes.tsv", "theme-terms.tsv", "theme-units.tsv", "theme-weights.tsv", "jieba/dict.txt", "jieba/hmm-cut.txt" })
            File.Copy(Path.Combine(Source, file), Path.Combine(folder.FullName, file));
    }

    [Fact]
    public async Task A_steward_teaches_a_term_and_takes_it_back_to_the_same_bytes()
    {
        var before = await File.ReadAllTextAsync(Terms);
        var set = await Themes("term", "set", "--term", "量子龙舟", "--theme", "services", "--weight", "4", "--why", "a new trade");
        Assert.Equal((0, ""), (set.Status, set.Error));
        Assert.Contains("量子龙舟 (services): absent > 4", set.Output, StringComparison.Ordinal);
        Assert.Contains("量子龙舟\tservices\t4", await File.ReadAllTextAsync(Terms), StringComparison.Ordinal);

        await Themes("term", "set", "--term", "量子龙舟", "--theme", "services", "--weight", "2", "--why", "too strong");
        var refused = await Themes("term", "undo", "1", "--why", "back");
        Assert.Contains("edit 2 of the same term came after it", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Themes("term", "undo", "2", "--why", "back")).Status);
        Assert.Equal(0, (await Themes("term", "undo", "1", "--why", "back")).Status);
        Assert.Equal(before, await File.ReadAllTextAsync(Terms));
        Assert.Equal(4, (await Themes("term", "log")).Output.TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData("--theme nowhere: no such theme", "set", "--term", "词", "--theme", "nowhere", "--weight", "1")]
    [InlineData("--term 没有此词: it does not stand under macro", "retire", "--term", "没有此词", "--theme", "macro")]
    public async Task What_does_not_fit_is_refused(string expected, params string[] arguments)
    {
        var run = await Themes(["term", .. arguments, "--why", "x"]);
        Assert.Equal((1, $"graphtasks: {expected}"), (run.Status, run.Error.TrimEnd()));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Terms => Path.Combine(folder.FullName, "theme-terms.tsv");

    private Task<CommandRun> Themes(params string[] arguments) => CommandRun.Of(["themes", .. arguments, "--dictionaries", folder.FullName]);
}
