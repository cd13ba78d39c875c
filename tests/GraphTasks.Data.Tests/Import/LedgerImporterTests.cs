using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.Data.Queries;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Data.Tests.Import;

public sealed class LedgerImporterTests : IDisposable
{
    private static readonly Lazy<DictionarySet> Dictionaries = new(() => DictionarySet.Load(DictionaryFolder.Find()));

    private readonly TemporaryStore store = new();
    private readonly LedgerImporter importer;

    public LedgerImporterTests() => importer = new(store.Store, Dictionaries.Value, TimeProvider.System);

    [Fact]
    public void The_samples_are_read_resolved_and_tagged()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt"))
            importer.Import(file);
        using var reader = store.Read();
        var (documents, tasks, _) = reader.State();
        Assert.Equal(5, documents);
        Assert.InRange(tasks, 5 * 12, 5 * 30);
        Assert.Equal(5 + 35, reader.AllThemes().Count);
        var all = reader.Tasks(null, TaskOrder.Printed, PageRequest.First(100)).Edges.Select(edge => edge.Node.Id).ToArray();
        Assert.Equal(all.Length, reader.TagsOf(all).Count);
        Assert.All(reader.TagsOf(all).SelectMany(tags => tags), tag => Assert.NotEmpty(tag.Evidence));
    }

    [Theory]
    [InlineData("lanchuan-2023-assignment.txt", "990100")]
    [InlineData("lanchuan-2025-h1-progress.txt", "990100")]
    [InlineData("qingping-2024-assignment.txt", "990102")]
    [InlineData("wangchuan-2025-regional-plan.txt", "990121")]
    public void A_sample_belongs_to_its_invented_place_and_its_units_are_resolved_as_any_citys(string sample, string code)
    {
        var imported = Assert.Single(importer.Import(Path.Combine(AppContext.BaseDirectory, "samples", sample)));
        Assert.InRange(imported.ResolvedCount, imported.MentionCount * 95 / 100, imported.MentionCount);
        using var reader = store.Read();
        Assert.Equal(code, Assert.Single(reader.DocumentsByKey([imported.Key])).JurisdictionCode);
    }

    [SharedFact]
    public void The_five_real_ledgers_hold_647_tasks_and_importing_them_again_changes_nothing()
    {
        var files = Directory.GetFiles(Repository.SharedPath("documents"), "*.txt");
        var first = files.SelectMany(file => importer.Import(file)).ToDictionary(document => document.Key, document => document.TaskCount);
        Assert.Equal(new Dictionary<string, int>
        {
            ["wuhu-2020-assignment"] = 120,
            ["fanchang-2023-assignment"] = 138,
            ["wuwei-2024-regional-plan"] = 46,
            ["wuhu-2024-q1-progress"] = 152,
            ["luan-2024-h1-progress"] = 191,
        }, first);
        Assert.All(files.SelectMany(file => importer.Import(file)), document => Assert.Equal(ImportOutcome.Unchanged, document.Outcome));

        using var reader = store.Read();
        var page = reader.Tasks(new() { Themes = ["ecology"], Jurisdiction = new(["芜湖市"], Below: false) }, TaskOrder.Printed, PageRequest.First(100));
        Assert.NotEmpty(page.Edges);
        Assert.All(page.Edges, edge => Assert.StartsWith("wuhu-", edge.Node.DocumentKey, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("empty.txt", "")]
    [InlineData("prose.txt", "这里没有任何任务,只有一段话。")]
    public void What_is_no_ledger_is_refused_in_one_line_that_names_it(string name, string text)
    {
        var error = Refused(name, System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Contains(name, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_is_refused()
    {
        var error = Refused("image.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0xFF, 0xFE, 0, 1]);
        Assert.Contains("image.txt", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var path = Path.Combine(store.Folder, "none.txt");
        Assert.Equal($"{path}: there is no such file", Assert.Throws<StoreException>(() => importer.Import(path)).Message);
    }

    public void Dispose() => store.Dispose();

    private string Refused(string name, byte[] bytes)
    {
        var path = Path.Combine(store.Folder, name);
        File.WriteAllBytes(path, bytes);
        var error = Assert.Throws<StoreException>(() => importer.Import(path));
        Assert.DoesNotContain('\n', error.Message);
        using var reader = store.Read();
        Assert.Equal((0, 0, 0L), reader.State());
        return error.Message;
    }
}
