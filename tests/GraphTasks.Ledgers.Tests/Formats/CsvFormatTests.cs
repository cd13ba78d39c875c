using Xunit;

namespace GraphTasks.Ledgers.Tests.Formats;

public class CsvFormatTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_delimiter_is_found_and_quoted_cells_may_hold_line_breaks(char delimiter)
    {
        var text = string.Join(delimiter, "序号", "重点任务", "牵头单位", "配合单位") + "\n"
            + string.Join(delimiter, "1", "\"建成\"\"智慧\"\"平台,覆盖6个镇。\"", "\"市数据局\n市科技局\"", "市财政局、市住建局") + "\n"
            + string.Join(delimiter, "2", "修复河道9公里。", "市水利局", "") + "\n";
        var reading = Reading.Of(text, "a.csv");
        Assert.Equal(["1/1 [] 建成\"智慧\"平台,覆盖6个镇。 | 市数据局+市科技局 | 市财政局+市住建局", "1/2 [] 修复河道9公里。 | 市水利局 | "], reading.Lines());
        Assert.Equal((2, 4), (reading.Rows[0].Source.StartLine, reading.Rows[1].Source.StartLine));
    }
}
