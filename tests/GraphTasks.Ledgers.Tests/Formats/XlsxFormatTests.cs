using System.Globalization;
using Xunit;

namespace GraphTasks.Ledgers.Tests.Formats;

public class XlsxFormatTests
{
    private static readonly string[] Head = ["类别", "序号", "重点任务", "牵头单位", "完成时限"];

    [Fact]
    public void Sheets_are_tables_merged_cells_count_for_each_row_and_dates_are_printed_as_their_cells_show_them()
    {
        var file = XlsxFile.Of(
            ("一", [["澜川市2025年重点任务"], Head, ["产业", "1", "引进项目25个。", "市商务局", "=45992"], ["", "2", "新增主体60户。", "市税务局", "年底前"], ["民生", "3", "新增学位1800个。", "市教育局\n市住建局", ""]], ["A1:E1", "A3:A4"], false),
            ("草稿", [Head, ["产业", "1", "不要。", "市商务局", ""]], [], true),
            ("二", [Head, ["生态", "1", "修复河道。", "市水利局", ""]], [], false));
        var reading = Reading.Of(file, "book.xlsx");
        Assert.Equal(
            [
                "1/1 [产业] 引进项目25个。 | 市商务局 | ",
                "1/2 [产业] 新增主体60户。 | 市税务局 | ",
                "1/3 [民生] 新增学位1800个。 | 市教育局+市住建局 | ",
                "2/1 [生态] 修复河道。 | 市水利局 | ",
            ],
            reading.Lines());
        Assert.Equal("2025年12月", reading.Rows[0].Deadline);
        Assert.Equal((3, 3), (reading.Rows[0].Source.StartLine, reading.Rows[0].Source.EndLine));
        Assert.Contains("sheet '草稿' is hidden and left out", reading.Report.Repairs);
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void Two_tables_in_one_sheet_are_two_tables()
    {
        var reading = Reading.Of(XlsxFile.Of(("a", [Head, ["产业", "1", "引进项目。", "市商务局", ""], ["附件2", "", "", "", ""], ["序号", "实事项目", "责任单位", "配合单位", ""], ["1", "改造小区46个。", "市住建局", "市财政局", ""], ["2", "加装电梯。", "市住建局", "", ""]], [], false)), "two.xlsx");
        Assert.Equal(["1/1 [产业] 引进项目。 | 市商务局 | ", "2/1 [附件2] 改造小区46个。 | 市住建局 | 市财政局", "2/2 [附件2] 加装电梯。 | 市住建局 | "], reading.Lines());
    }

    [Fact]
    public void Fifty_thousand_rows_are_read_to_the_last()
    {
        string[][] rows = [Head, .. Enumerable.Range(1, 50_000).Select(i => new[] { "产业", i.ToString(CultureInfo.InvariantCulture), $"完成第{i}项。", "市商务局", "年底前" })];
        var reading = Reading.Of(XlsxFile.Of(("a", rows, [], false)), "long.xlsx");
        Assert.Equal((50_000, "完成第50000项。", 1.0), (reading.Rows.Count, reading.Rows[^1].Content, reading.Report.Confidence));
    }
}
