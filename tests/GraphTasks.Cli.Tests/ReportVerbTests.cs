using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace GraphTasks.Cli.Tests;

public sealed class ReportVerbTests : IDisposable
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "samples", "lanchuan-2025-h1-progress.txt");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphtasks-");

    [Fact]
    public async Task The_csv_has_a_line_for_every_target()
    {
        var run = await CommandRun.Of("report", Sample, "--format", "csv");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith("文件,表,序号,任务,牵头单位,完成时限", run.Output, StringComparison.Ordinal);
        Assert.Contains("lanchuan-2025-h1-progress,1,1,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_counts_the_lights()
    {
        var run = await CommandRun.Of("report", Sample, "--measurable");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("绿 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_has_a_frozen_heading_real_numbers_and_real_dates()
    {
        var file = Path.Combine(folder.FullName, "report.xlsx");
        var run = await CommandRun.Of("report", Sample, "--output", file);
        Assert.Equal((0, ""), (run.Status, run.Error));
        using var document = SpreadsheetDocument.Open(file, false);
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
        var rows = sheet.Descendants<Row>().ToArray();
        Assert.True(rows.Length > 10);
        Assert.Contains(rows[1].Elements<Cell>(), cell => cell.DataType is null && cell.CellValue is not null);
        Assert.Contains(sheet.Descendants<Cell>(), cell => cell.StyleIndex?.Value == 2 && double.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture) > 45_000);
        Assert.Empty(sheet.Descendants<MergeCell>());
        Assert.Single(folder.EnumerateFiles());
    }

    [Theory]
    [InlineData("--format xlsx: a workbook cannot be printed; expected --output FILE.xlsx", "--format", "xlsx")]
    [InlineData("--output x.doc: expected a name that ends in .csv or .xlsx", "--output", "x.doc")]
    public async Task A_wrong_target_is_refused(string expected, params string[] options)
    {
        var run = await CommandRun.Of(["report", Sample, .. options]);
        Assert.Equal((1, $"graphtasks: {expected}"), (run.Status, run.Error.TrimEnd()));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
