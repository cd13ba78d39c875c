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
}
