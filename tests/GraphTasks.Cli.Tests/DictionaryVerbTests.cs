using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class DictionaryVerbTests : IDisposable
{
    private readonly ChangedDictionaries folder = new();

    [Fact]
    public async Task The_dictionaries_of_the_project_hold_together_and_export_to_the_same_bytes()
    {
        var check = await CommandRun.Of("dictionary", "check", "--dictionaries", folder.Folder);
        Assert.Equal((0, ""), (check.Status, check.Output));
        var target = Path.Combine(folder.Folder, "..", Path.GetFileName(folder.Folder) + "-export");
        try
        {
            Assert.Equal(0, (await CommandRun.Of("dictionary", "export", target, "--dictionaries", folder.Folder)).Status);
            foreach (var file in Directory.EnumerateFiles(folder.Folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".packed", StringComparison.Ordinal)))
                Assert.Equal(await File.ReadAllBytesAsync(file), await File.ReadAllBytesAsync(Path.Combine(target, Path.GetRelativePath(folder.Folder, file))));
            var before = Files();
            Assert.Equal(0, (await CommandRun.Of("dictionary", "import", target, "--dictionaries", folder.Folder)).Status);
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
        var file = Path.Combine(folder.Folder, "units", "names.tsv");
        await File.AppendAllTextAsync(file, "340200/drc\t市教育局\talias\t\t\n");
        var check = await CommandRun.Of("dictionary", "check", "--dictionaries", folder.Folder);
        Assert.Equal(1, check.Status);
        Assert.Contains("市教育局 is a name of 340200/drc and in the same years of", check.Output, StringComparison.Ordinal);
        var import = await CommandRun.Of("dictionary", "import", folder.Folder, "--dictionaries", Path.Combine(AppContext.BaseDirectory, "dictionaries"));
        Assert.Equal(1, import.Status);
    }

    [Fact]
    public async Task What_stewards_decided_over_a_store_is_exported_into_the_files()
    {
        var data = Path.Combine(folder.Folder, "..", Path.GetFileName(folder.Folder) + "-data");
        try
        {
            await CommandRun.Of("import", Path.Combine(AppContext.BaseDirectory, "samples", "lanchuan-2023-assignment.txt"), "--data", data);
            await CommandRun.Of("themes", "term", "--term", "量子龙舟", "--theme", "services", "--weight", "4", "--why", "a new trade", "--data", data, "--dictionaries", folder.Folder);
            var export = await CommandRun.Of("dictionary", "export", folder.Folder, "--data", data, "--dictionaries", folder.Folder);
            Assert.Equal((0, ""), (export.Status, export.Error));
            Assert.Contains("量子龙舟\tservices\t4", await File.ReadAllTextAsync(Path.Combine(folder.Folder, "theme-terms.tsv")), StringComparison.Ordinal);
            // The store's log is not taken a second time over the exported files.
            Assert.DoesNotContain("NOT IN FORCE", (await CommandRun.Of("themes", "log", "--data", data, "--dictionaries", folder.Folder)).Output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    public void Dispose() => folder.Dispose();

    private string Files() => string.Concat(Directory.EnumerateFiles(Path.Combine(folder.Folder, "units"), "*.tsv").Order(StringComparer.Ordinal).Select(File.ReadAllText));
}
