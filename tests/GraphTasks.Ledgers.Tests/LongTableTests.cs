using System.Text;
using Xunit;

namespace GraphTasks.Ledgers.Tests;

/// <summary>A table of many rows is read to its end, with every number.</summary>
public class LongTableTests
{
    [Fact]
    public void Twenty_thousand_flattened_rows_are_all_read()
    {
        var text = new StringBuilder("序号\n\n重点工作\n\n牵头单位\n\n责任单位\n\n备注\n\n");
        for (var i = 1; i <= 20_000; i++)
        {
            text.Append(i).Append("\n\n整治提升第").Append(i).Append("处老旧街巷并完善配套设施。\n\n市住建局\n\n市财政局、市城管局\n\n\u00a0\n\n");
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        var reading = LedgerReader.Read(stream, "long.txt", Dictionaries.All);

        Assert.Equal(Enumerable.Range(1, 20_000), reading.Rows.Select(row => row.Seq));
        Assert.All(reading.Rows, row => Assert.Equal(["市住建局"], row.Lead));
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void Rows_that_are_handed_out_one_by_one_are_those_that_are_read_together()
    {
        var bytes = Encoding.UTF8.GetBytes("一、城市建设\n1.建成公园12处。(市住建局牵头,市财政局配合)\n2.改造小区30个。(市住建局牵头)\n");
        var rows = new List<LedgerRow>();
        var report = LedgerReader.ReadRows(new MemoryStream(bytes), "ledger.txt", Dictionaries.WithoutSamples, rows.Add);
        var together = LedgerReader.Read(new MemoryStream(bytes), "ledger.txt", Dictionaries.WithoutSamples);
        Assert.Equal(together.Rows.Select(row => (row.Key, row.Content)), rows.Select(row => (row.Key, row.Content)));
        Assert.Equal(together.Report.Characters, report.Characters);
        Assert.Throws<LedgerFormatException>(() => LedgerReader.ReadRows(new MemoryStream("没有任务。"u8.ToArray()), "none.txt", Dictionaries.WithoutSamples, rows.Add));
        Assert.Equal(2, rows.Count);
    }
}
