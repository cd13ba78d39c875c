using Xunit;

namespace GraphTasks.Ledgers.Tests.Layouts;

public class TextLedgerTests
{
    private const string Table = "序号\n\n重点工作\n\n牵头单位\n\n落实情况\n\n1\n\n新建学校3所。\n\n市教育局\n\n已开工2所。\n\n2\n\n修复河道9公里。\n\n市水利局\n\n已完成6公里。\n\n";

    [Fact]
    public void The_number_of_an_attachment_above_a_table_is_no_progress()
    {
        var reading = Reading.Of("附件1\n\n2024年落实情况汇总表\n\n" + Table + "\n2\n\n\n2024年其他工作落实情况汇总表\n\n" + Table);
        Assert.Equal([2, 2], reading.Report.RowsByTable);
        Assert.Equal(["已完成6公里。"], reading.Rows[1].Progress);
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void Numbers_and_brackets_of_full_width_are_read()
    {
        var reading = Reading.Of("澜川市2025年重点任务\n一、城市建设\n1.新建公园12处。(市城管局牵头,市财政局配合)\n2.改造管网46公里。(市住建局负责)\n(一)民生\n(3)新增学位1800个。【牵头单位:市教育局;配合单位:市住建局】\n");
        Assert.Equal(3, reading.Rows.Count);
        Assert.Equal(["市教育局"], reading.Rows[2].Lead);
        Assert.Equal(["市住建局"], reading.Rows[2].Support);
    }

    [Fact]
    public void Attachments_titles_are_kept() =>
        Assert.Equal(["重点任务清单", "民生实事清单"], Reading.Of("关于印发2025年重点任务的通知\n附件:1.重点任务清单\n2.民生实事清单\n\n澜川市人民政府\n2025年1月3日\n" + Table).Document.Attachments);
}
