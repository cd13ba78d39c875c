using Xunit;

namespace GraphTasks.Ledgers.Tests.Formats;

public class HtmlFormatTests
{
    [Fact]
    public void Headings_and_numbered_paragraphs_without_a_table_are_read()
    {
        var reading = Reading.Of("""
            <html><body><div class="nav">首页 &gt; 政务公开</div><h1>澜川市2025年工作要点</h1>
            <p>一、工业强市</p><p><span>1.培育专精特新企业</span><b>35</b>家。<br/>(市经信局牵头,市科技局配合)</p>
            <p>2.完成技改项目120个。(市经信局负责)</p>
            <ul><li>二、生态治理</li><li>3.修复河道12公里。(责任单位:市水利局)</li></ul><footer>版权所有</footer></body></html>
            """, "page.html");
        Assert.Equal(
            [
                "1/1 [一、工业强市] 培育专精特新企业35家。 | 市经信局 | 市科技局",
                "1/2 [一、工业强市] 完成技改项目120个。 | 市经信局 | ",
                "1/3 [二、生态治理] 修复河道12公里。 | 市水利局 | ",
            ],
            reading.Lines());
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void A_table_inside_tables_for_layout_is_found_and_cells_over_rows_and_columns_count_for_each()
    {
        var reading = Reading.Of("""
            <table><tr><td>导航</td><td><table><tbody>
            <tr><td colspan="5">澜川市2025年重点任务分解表</td></tr>
            <tr><td rowspan=2>序号</td><td rowspan=2>重点任务</td><td colspan=2>责任分工</td><td rowspan=2>完成时限</td></tr><tr><td>牵头单位</td><td>配合单位</td></tr>
            <tr><td colspan="5">一、产业</td></tr>
            <tr><td>1</td><td>引进项目25个。</td><td rowspan="2">市商务局</td><td>市发改委</td><td rowspan="2">12月底前</td></tr>
            <tr><td>2</td><td>新增主体60户。</td><td>市税务局</td></tr>
            <tr><td colspan="5">(一)科技</td></tr>
            <tr><td>3</td><td>新增高企50家。</td><td>市科技局</td><td></td><td>11月底前</td></tr>
            <tr><td colspan="5">二、民生</td></tr>
            <tr><td>4</td><td>新增学位1800个。</td><td>市教育局</td><td>&nbsp;</td><td>8月底前</td></tr>
            </tbody></table></td></tr></table>
            """, "nested.htm");
        Assert.Equal(
            [
                "1/1 [一、产业] 引进项目25个。 | 市商务局 | 市发改委",
                "1/2 [一、产业] 新增主体60户。 | 市商务局 | 市税务局",
                "1/3 [一、产业 > (一)科技] 新增高企50家。 | 市科技局 | ",
                "1/4 [二、民生] 新增学位1800个。 | 市教育局 | ",
            ],
            reading.Lines());
        Assert.Equal("12月底前", reading.Rows[1].Deadline);
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void A_page_that_breaks_off_is_read_as_far_as_it_goes_and_says_so()
    {
        var reading = Reading.Of("<html><body><table><tr><td>序号</td><td>任务</td><td>牵头单位</td></tr><tr><td>1</td><td>建成学校3所。</td><td>市教育局</td></tr><tr><td>2</td><td>修复", "cut.html");
        Assert.Equal(2, reading.Rows.Count);
        Assert.Contains(reading.Report.Repairs, repair => repair.Contains("ends before its end tags", StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_above_a_table_holds_for_its_rows()
    {
        const string Head = "<table><tr><th>序号</th><th>重点任务</th><th>牵头单位</th></tr>";
        var reading = Reading.Of(
            "<html><body><h1>青岭市2025年重点工作任务分解表</h1><p>一、工业强市</p>" + Head + "<tr><td>1</td><td>新增规上企业20家。</td><td>市工信局</td></tr></table>"
            + "<p>二、民生改善</p>" + Head + "<tr><td>2</td><td>新建幼儿园3所。</td><td>市教育局</td></tr></table></body></html>", "ledger.html");
        Assert.Equal(["一、工业强市", "二、民生改善"], reading.Rows.Select(row => Assert.Single(row.Category)));
        Assert.Empty(reading.Report.Violations);
    }
}
