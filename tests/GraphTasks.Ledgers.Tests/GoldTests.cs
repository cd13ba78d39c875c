using System.Text.Json;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Ledgers.Tests;

/// <summary>The real ledgers: every field of every row of the three with gold, row counts and accounting of all five.</summary>
public class GoldTests
{
    [SharedTheory]
    [InlineData("wuhu-2020-assignment", 120)]
    [InlineData("fanchang-2023-assignment", 138)]
    [InlineData("wuwei-2024-regional-plan", 46)]
    public void Every_field_of_every_row_is_as_in_the_gold(string document, int count)
    {
        var rows = Read(document).Rows;
        var gold = File.ReadLines(Repository.SharedPath("gold", "rows", document + ".jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(count, gold.Count);
        Assert.Equal(gold.Select(Expected), rows.Select(Actual));
    }

    [SharedTheory]
    [InlineData("wuhu-2024-q1-progress", new[] { 152 })]
    [InlineData("luan-2024-h1-progress", new[] { 35, 156 })]
    public void Every_row_is_read_once_and_the_numbers_run(string document, int[] counts)
    {
        var reading = Read(document);
        Assert.Equal(counts, reading.Report.RowsByTable);
        Assert.Empty(reading.Report.NumberingGaps);
        Assert.Empty(reading.Report.Violations);
        Assert.All(reading.Rows, row => Assert.True(row.Lead.Count > 0 && row.Progress.Count > 0 && row.Content.Length > 5, row.Key));
    }

    private static LedgerReading Read(string document)
    {
        using var stream = File.OpenRead(Repository.SharedPath("documents", document + ".txt"));
        var reading = LedgerReader.Read(stream, document + ".txt", Dictionaries.All);
        Assert.Empty(reading.Report.Violations);
        return reading;
    }

    private static string Expected(JsonElement row) => string.Join(" | ",
        row.GetProperty("table").GetInt32(),
        row.GetProperty("seq").GetInt32(),
        List(row, "category"),
        Squeeze(row.GetProperty("content").GetString()),
        Squeeze(row.GetProperty("deadline_raw").GetString()),
        List(row, "lead"),
        List(row, "support"),
        List(row, "leaders"),
        List(row, "responsible_persons"),
        Squeeze(row.GetProperty("remarks").GetString()));

    private static string Actual(LedgerRow row) => string.Join(" | ",
        row.Table,
        row.Seq,
        List(row.Category),
        Squeeze(row.Content),
        Squeeze(row.Deadline),
        List(row.Lead),
        List(row.Support),
        List(row.Leaders),
        List(row.ResponsiblePersons),
        Squeeze(row.Remarks));

    private static string List(JsonElement row, string name) => List(row.GetProperty(name).EnumerateArray().Select(item => item.GetString()!));

    private static string List(IEnumerable<string> items) => string.Join(" + ", items.Select(Squeeze));

    private static string Squeeze(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
}
