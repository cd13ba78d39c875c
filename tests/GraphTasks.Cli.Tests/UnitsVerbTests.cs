using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class UnitsVerbTests : IDisposable
{
    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "dictionaries");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    public UnitsVerbTests()
    {
        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".packed", StringComparison.Ordinal)))
        {
            var target = Path.Combine(folder.FullName, Path.GetRelativePath(Source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    [Fact]
    public async Task A_decision_is_previewed_taken_logged_and_undone_to_the_same_bytes()
    {
        var before = Files();
        string[] accept = ["accept", "--jurisdiction", "芜湖市", "--mention", "市发改局委", "--unit", "340200/drc", "--why", "a misprint"];
        var preview = await Units([.. accept, "--preview", "--over", Path.Combine(AppContext.BaseDirectory, "samples", "lanchuan-2023-assignment.txt")]);
        Assert.Equal((0, before), (preview.Status, Files()));
        Assert.Contains("nothing was decided", preview.Output, StringComparison.Ordinal);

        var taken = await Units(accept);
        Assert.Equal((0, ""), (taken.Status, taken.Error));
        Assert.Contains("市发改局委", await File.ReadAllTextAsync(Path.Combine(folder.FullName, "units", "names.tsv")), StringComparison.Ordinal);

        Assert.Contains("accept 市发改局委 (340200) as 340200/drc", taken.Output, StringComparison.Ordinal);
        var log = await Units("log");
        Assert.Contains("a misprint", log.Output, StringComparison.Ordinal);
        var undone = await Units("undo", "1", "--why", "seen again: no misprint");
        Assert.Equal((0, ""), (undone.Status, undone.Error));
        Assert.Equal(before, Files());
        Assert.Equal(2, (await Units("log")).Output.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task What_a_later_decision_depends_on_is_not_undone()
    {
        await Units("rename", "--unit", "340200/drc", "--name", "芜湖市发展改革局", "--from", "2026", "--why", "reform");
        await Units("accept", "--jurisdiction", "芜湖市", "--mention", "市发改局委", "--unit", "340200/drc", "--why", "a misprint");
        var refused = await Units("undo", "1", "--why", "too early");
        Assert.Equal(1, refused.Status);
        Assert.Contains("decision 2 (AcceptAlias) depends on it", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_nobody_knows_and_a_stale_version_are_refused()
    {
        var unknown = await Units("accept", "--jurisdiction", "芜湖市", "--mention", "某办", "--unit", "340200/nobody", "--why", "x");
        Assert.Equal(1, unknown.Status);
        Assert.Contains("there is no such unit", unknown.Error, StringComparison.Ordinal);
        var stale = await Units("reject", "--jurisdiction", "芜湖市", "--mention", "某办", "--unit", "340200/drc", "--why", "x", "--expected-version", "0000");
        Assert.Equal(1, stale.Status);
        Assert.Contains("STALE_VERSION", stale.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dictionaries_of_the_project_hold_together_and_export_to_the_same_bytes()
    {
        var check = await CommandRun.Of("dictionary", "check", "--dictionaries", folder.FullName);
        Assert.Equal((0, ""), (check.Status, check.Output));
        var target = Path.Combine(folder.FullName, "..", folder.Name + "-export");
        try
        {
            Assert.Equal(0, (await CommandRun.Of("dictionary", "export", target, "--dictionaries", folder.FullName)).Status);
            foreach (var file in Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".packed", StringComparison.Ordinal)))
                Assert.Equal(await File.ReadAllBytesAsync(file), await File.ReadAllBytesAsync(Path.Combine(target, Path.GetRelativePath(folder.FullName, file))));
            var before = Files();
            Assert.Equal(0, (await CommandRun.Of("dictionary", "import", target, "--dictionaries", folder.FullName)).Status);
            Assert.Equal(before, Files());
        }
        finally
        {
            Directory.Delete(target, recursive: true);
        }
    }

    [Fact]
    public async Task Dictionaries_that_do_not_hold_together_are_named_and_not_imported()
    {
        var file = Path.Combine(folder.FullName, "units", "names.tsv");
        await File.AppendAllTextAsync(file, "340200/drc\t市教育局\talias\t\t\n");
        var check = await CommandRun.Of("dictionary", "check", "--dictionaries", folder.FullName);
        Assert.Equal(1, check.Status);
        Assert.Contains("市教育局 is a name of 340200/drc and in the same years of", check.Output, StringComparison.Ordinal);
        var import = await CommandRun.Of("dictionary", "import", folder.FullName, "--dictionaries", Source);
        Assert.Equal(1, import.Status);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<CommandRun> Units(params string[] arguments) => CommandRun.Of(["units", .. arguments, "--dictionaries", folder.FullName]);

    private string Files() => string.Concat(Directory.EnumerateFiles(Path.Combine(folder.FullName, "units"), "*.tsv").Order(StringComparer.Ordinal).Select(File.ReadAllText));
}
