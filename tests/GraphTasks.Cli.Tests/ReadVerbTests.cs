using System.Text.Json;
using GraphTasks.Data;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class ReadVerbTests : IDisposable
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    [Fact]
    public async Task The_samples_are_read_and_imported_as_the_same_rows() =>
        await AssertSameRows(Directory.GetFiles(Samples, "*.txt"), 102);

    [SharedFact]
    public async Task The_real_ledgers_are_read_and_imported_as_the_same_rows() =>
        await AssertSameRows(Directory.GetFiles(Repository.SharedPath("documents"), "*.txt"), 647);

    public void Dispose() => folder.Delete(recursive: true);

    private async Task AssertSameRows(string[] files, int count)
    {
        var data = Path.Combine(folder.FullName, "data");
        var read = await CommandRun.Of(["read", .. files]);
        var import = await CommandRun.Of(["import", .. files, "--data", data]);
        Assert.Equal((0, 0, ""), (read.Status, import.Status, import.Error));
        var rows = read.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(count, rows.Count);

        using var store = Store.OpenExisting(data);
        using var reader = new StoreReader(store);
        Assert.Equal(count, reader.State().Tasks);
        foreach (var row in rows)
        {
            var task = reader.TaskAt(row.GetProperty("document").GetProperty("id").GetString()!, row.GetProperty("table").GetInt32(), row.GetProperty("seq").GetInt32());
            Assert.NotNull(task);
            var units = reader.AssignmentsOf([task.Id])[task.Id].ToList();
            Assert.Equal(
                (row.GetProperty("content").GetString(), Strings(row, "category"), Strings(row, "lead"), Strings(row, "support"), Strings(row, "progress"), row.GetProperty("source").GetProperty("startLine").GetInt32()),
                (task.Content, Text(task.Headings), Text(units.Where(unit => unit.Lead).Select(unit => unit.Mention)), Text(units.Where(unit => !unit.Lead).Select(unit => unit.Mention)), Text(task.Progress), task.StartLine));
        }
    }

    private static string Strings(JsonElement row, string name) => Text(row.GetProperty(name).EnumerateArray().Select(item => item.GetString()!));

    private static string Text(IEnumerable<string> items) => string.Join('|', items);
}
