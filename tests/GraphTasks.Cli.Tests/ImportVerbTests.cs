using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class ImportVerbTests : IDisposable
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    [Fact]
    public async Task A_ledger_is_added_once_and_then_unchanged()
    {
        var file = Path.Combine(Samples, "lanchuan-2023-assignment.txt");
        var first = await Import(file);
        Assert.Equal((0, ""), (first.Status, first.Error));
        Assert.StartsWith("lanchuan-2023-assignment: added, 20 tasks, ", first.Output, StringComparison.Ordinal);
        var second = await Import(file);
        Assert.Equal((0, "lanchuan-2023-assignment: unchanged, 20 tasks"), (second.Status, second.Output.TrimEnd()));
    }

    [Fact]
    public async Task Each_bad_file_gets_a_line_and_the_good_ones_are_stored()
    {
        var empty = Path.Combine(folder.FullName, "empty.txt");
        var missing = Path.Combine(folder.FullName, "missing.txt");
        await File.WriteAllTextAsync(empty, "");
        var run = await Import(empty, Path.Combine(Samples, "lanchuan-2023-assignment.txt"), missing, folder.FullName);
        Assert.Equal(1, run.Status);
        Assert.StartsWith("lanchuan-2023-assignment: added", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["graphtasks: empty.txt: the file is empty", $"graphtasks: {missing}: there is no such file", $"graphtasks: {folder.FullName}: this is a folder; expected a file"],
            run.Error.TrimEnd().Split(Environment.NewLine));
    }

    [Fact]
    public async Task An_unsure_reading_is_refused_unless_it_is_accepted()
    {
        var file = Path.Combine(folder.FullName, "unsure.txt");
        await File.WriteAllTextAsync(file, "序号\t重点工作\t牵头单位\n1\t建成学校。\t\n2\t修复河道。\t\n3\t新建公园。\t市住建局\n");
        var refused = await Import(file, "--confidence", "0.9");
        Assert.Equal((1, ""), (refused.Status, refused.Output));
        Assert.StartsWith("graphtasks: unsure.txt: read with confidence 0.73, below 0.90; the least sure row is 1/1, line 2; ", refused.Error, StringComparison.Ordinal);
        Assert.StartsWith("unsure: added, 3 tasks, ", (await Import(file, "--confidence", "0.9", "--accept")).Output, StringComparison.Ordinal);
        var wrong = await Import(file, "--confidence", "7");
        Assert.Equal((1, ""), (wrong.Status, wrong.Output));
        Assert.Contains("--confidence expects a number from 0 to 1", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(folder.FullName, "file");
        await File.WriteAllTextAsync(file, "");
        var run = await CommandRun.Of("import", Path.Combine(Samples, "lanchuan-2023-assignment.txt"), "--data", Path.Combine(file, "data"));
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.StartsWith($"graphtasks: {Path.Combine(file, "data", "graphtasks.db")}: the file cannot be read or written", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<CommandRun> Import(params string[] files) => CommandRun.Of(["import", .. files, "--data", Path.Combine(folder.FullName, "data")]);
}
