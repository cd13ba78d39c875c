using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Ledgers.Tests.Formats;

/// <summary>One ledger in each format gives the same rows.</summary>
public class FormatSamplesTests
{
    private static readonly string[] Expected = [.. Read("list.jsonl").Rows.Select(Text)];

    public static TheoryData<string, string> Files => new()
    {
        { "list.html", "html" },
        { "list.docx", "docx" },
        { "list.xlsx", "xlsx" },
        { "list.csv", "csv" },
        { "list.tsv", "tab-separated text" },
        { "list.md", "markdown" },
        { "list-layout.txt", "fixed columns" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_same_ledger_gives_the_same_rows(string file, string format)
    {
        var reading = Read(file);
        Assert.Equal(Expected, reading.Rows.Select(Text));
        Assert.Equal((format, 1.0), (reading.Report.Format, reading.Report.Confidence));
        Assert.Empty(reading.Report.Violations);
        Assert.Empty(reading.Report.NumberingGaps);
        Assert.Equal("澜川市", reading.Document.Jurisdiction);
        Assert.Equal("澜川市人民政府办公室关于印发2025年民生和产业重点任务清单的通知", Squeeze(reading.Document.Title));
    }

    [Fact]
    public void Twelve_rows_are_expected() => Assert.Equal(12, Expected.Length);

    private static LedgerReading Read(string file)
    {
        using var stream = File.OpenRead(Repository.PathTo("samples", "formats", file));
        return LedgerReader.Read(stream, file, Dictionaries.All);
    }

    private static string Text(LedgerRow row) => string.Join(" | ", row.Table, row.Seq, List(row.Category), Squeeze(row.Content), List(row.Lead), List(row.Support), Squeeze(row.Deadline), List(row.Leaders));

    private static string List(IEnumerable<string> items) => string.Join(" + ", items.Select(Squeeze));

    private static string Squeeze(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
}
