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

    [Fact]
    public async Task Each_bad_file_gets_a_line_and_the_good_ones_are_printed()
    {
        var missing = Path.Combine(folder.FullName, "missing.txt");
        var paper = Path.Combine(folder.FullName, "paper.pdf");
        await File.WriteAllTextAsync(paper, "%PDF-1.7");
        var run = await CommandRun.Of("read", missing, paper, folder.FullName, Path.Combine(Samples, "wangchuan-2025-regional-plan.txt"));
        Assert.Equal((1, 20), (run.Status, run.Output.TrimEnd().Split('\n').Length));
        Assert.Equal(
            [$"graphtasks: {missing}: there is no such file", "graphtasks: paper.pdf: PDF is not read: turn it into text with 'pdftotext -layout paper.pdf' and read that", $"graphtasks: {folder.FullName}: a folder, expected a file"],
            run.Error.TrimEnd().Split(Environment.NewLine)[..3]);
    }

    [Fact]
    public async Task The_report_is_one_JSON_object_a_file()
    {
        var run = await CommandRun.Of("read", "--report", Path.Combine(Samples, "lanchuan-2023-assignment.txt"));
        var report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal("flattened table", report.GetProperty("layout").GetString());
        Assert.Equal(20, report.GetProperty("rows").GetArrayLength());
        Assert.True(report.GetProperty("repairs").GetArrayLength() > 0);
        Assert.Equal(0, report.GetProperty("violations").GetArrayLength());
    }

    [Fact]
    public async Task What_became_of_each_line_is_explained()
    {
        var run = await CommandRun.Of("read", "--explain", Path.Combine(Samples, "wangchuan-2025-regional-plan.txt"));
        Assert.Contains("wangchuan-2025-regional-plan.txt:9\t1/1\tSeq[1.] Content[与对口城市共建望川产业园,力争签约项目8个、到位资金12亿元。] Delimiter[(] Lead[县投资促进局] Delimiter[牵头,] Support[县发改委] Delimiter[、] Support[望川经开区管委会] Delimiter[按职责分工)]", run.Output, StringComparison.Ordinal);
    }

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
