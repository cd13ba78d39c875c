using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class DictionaryVerbTests : IDisposable
{
    private static readonly string Source = Path.Combine(AppContext.BaseDirectory, "dictionaries");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    public DictionaryVerbTests()
    {
        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".packed", StringComparison.Ordinal)))
        {
            var target = Path.Combine(folder.FullName, Path.GetRelativePath(Source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
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

    [Fact]
    public async Task What_stewards_decided_over_a_store_is_exported_into_the_files()
    {
        var data = Path.Combine(folder.FullName, "..", folder.Name + "-data");
        try
        {
            await CommandRun.Of("import", Path.Combine(AppContext.BaseDirectory, "samples", "lanchuan-2023-assignment.txt"), "--data", data);
            await CommandRun.Of("themes", "term", "--term", "量子龙舟", "--theme", "services", "--weight", "4", "--why", "a new trade", "--data", data, "--dictionaries", folder.FullName);
            var export = await CommandRun.Of("dictionary", "export", folder.FullName, "--data", data, "--dictionaries", folder.FullName);
            Assert.Equal((0, ""), (export.Status, export.Error));
            Assert.Contains("量子龙舟\tservices\t4", await File.ReadAllTextAsync(Path.Combine(folder.FullName, "theme-terms.tsv")), StringComparison.Ordinal);
            // The store's log is not taken a second time over the exported files.
            Assert.DoesNotContain("NOT IN FORCE", (await CommandRun.Of("themes", "log", "--data", data, "--dictionaries", folder.FullName)).Output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Files() => string.Concat(Directory.EnumerateFiles(Path.Combine(folder.FullName, "units"), "*.tsv").Order(StringComparer.Ordinal).Select(File.ReadAllText));
}
