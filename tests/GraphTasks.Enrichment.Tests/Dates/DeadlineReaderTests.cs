using System.Globalization;
using GraphTasks.Enrichment.Dates;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Dates;

public class DeadlineReaderTests
{
    [Theory]
    [InlineData("2023年12月底前", "2023-12-31", false)]
    [InlineData("202312月底前", "2023-12-31", true)]
    [InlineData("20233月底前", "2023-03-31", true)]
    [InlineData("2023331日", "2023-03-31", true)]
    [InlineData("330日", "2024-03-30", true)]
    [InlineData("1030日前", "2024-10-30", true)]
    [InlineData("年底前", "2024-12-31", false)]
    [InlineData("年内", "2024-12-31", false)]
    [InlineData("2025年底", "2025-12-31", false)]
    [InlineData("2024年年底前", "2024-12-31", false)]
    [InlineData("24年底前", "2024-12-31", false)]
    [InlineData("明年6月底前", "2025-06-30", false)]
    [InlineData("上半年", "2024-06-30", false)]
    [InlineData("2025年上半年", "2025-06-30", false)]
    [InlineData("下半年", "2024-12-31", false)]
    [InlineData("三季度", "2024-09-30", false)]
    [InlineData("第3季度末", "2024-09-30", false)]
    [InlineData("2023年第一季度", "2023-03-31", false)]
    [InlineData("前三季度", "2024-09-30", false)]
    [InlineData("10月底", "2024-10-31", false)]
    [InlineData("10月底前", "2024-10-31", false)]
    [InlineData("12月", "2024-12-31", false)]
    [InlineData("2月份", "2024-02-29", false)]
    [InlineData("6月前", "2024-05-31", false)]
    [InlineData("8月上旬", "2024-08-10", false)]
    [InlineData("8月中旬", "2024-08-20", false)]
    [InlineData("8月下旬", "2024-08-31", false)]
    [InlineData("2024年6月30日", "2024-06-30", false)]
    [InlineData("6月30日前", "2024-06-30", false)]
    [InlineData("6月30前", "2024-06-30", true)]
    [InlineData("2024-06-30", "2024-06-30", false)]
    [InlineData("2024/6/30", "2024-06-30", false)]
    [InlineData("2024.12", "2024-12-31", false)]
    [InlineData("2024 年 12 月底前", "2024-12-31", false)]
    [InlineData("２０２４年１２月底前", "2024-12-31", false)]
    [InlineData("二〇二四年十二月底前", "2024-12-31", false)]
    [InlineData("十月底前", "2024-10-31", false)]
    [InlineData("九月三十日前", "2024-09-30", false)]
    [InlineData("2024年", "2024-12-31", false)]
    [InlineData("2025年前", "2024-12-31", false)]
    [InlineData("持续推进,12月底前完成", "2024-12-31", false)]
    [InlineData("6月底前、12月底前分别完成", "2024-12-31", false)]
    public void Reads_a_date(string raw, string expected, bool repaired)
    {
        var deadline = DeadlineReader.Read(raw, 2024);
        Assert.Equal(DeadlineKind.By, deadline.Kind);
        Assert.Equal(expected, deadline.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(repaired, deadline.Repaired);
        Assert.Equal(raw, deadline.Raw);
    }

    [Theory]
    [InlineData("持续推进")]
    [InlineData("长期坚持")]
    [InlineData("全年")]
    [InlineData("常态化开展")]
    public void An_ongoing_duty_has_no_date(string raw)
    {
        var deadline = DeadlineReader.Read(raw, 2024);
        Assert.Equal(DeadlineKind.Ongoing, deadline.Kind);
        Assert.Null(deadline.Date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("按上级要求")]
    [InlineData("15日")]
    [InlineData("2月30日")]
    [InlineData("121日")]
    public void What_cannot_be_told_has_no_date(string raw) => Assert.Null(DeadlineReader.Read(raw, 2024).Date);

    [Fact]
    public void Two_readings_of_lost_characters_are_both_named()
    {
        var deadline = DeadlineReader.Read("121日", 2024);
        Assert.Null(deadline.Kind);
        Assert.Contains("1月21日 or 12月1日", deadline.Repair, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3月至10月", "2024-03-01", "2024-10-31")]
    [InlineData("1-6月", "2024-01-01", "2024-06-30")]
    [InlineData("2024年3月-2025年2月", "2024-03-01", "2025-02-28")]
    public void A_range_keeps_its_first_day(string raw, string start, string end)
    {
        var deadline = DeadlineReader.Read(raw, 2024);
        Assert.Equal("range", deadline.Rule);
        Assert.Equal(start, deadline.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(end, deadline.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Without_the_documents_year_only_a_printed_year_gives_a_date()
    {
        Assert.Null(DeadlineReader.Read("年底前", null).Date);
        Assert.Equal(new DateOnly(2023, 12, 31), DeadlineReader.Read("2023年12月底前", null).Date);
    }

    [Fact]
    public void A_limit_inside_a_text_is_found_with_its_place()
    {
        const string text = "6月启动建设,10月底前完成主体工程,年底前全面投用。";
        var found = DeadlineReader.Find(text, 2024);
        Assert.Equal([new DateOnly(2024, 10, 31), new DateOnly(2024, 12, 31)], found.Select(d => d.Date!.Value));
        Assert.All(found, d => Assert.Equal(d.Raw, text[d.Span.Start..d.Span.End]));
    }

    [Fact]
    public void A_report_date_is_no_limit() => Assert.Empty(DeadlineReader.Find("截至6月底已完成一半。", 2024));

    [Fact]
    public void An_overlong_cell_is_not_read() => Assert.Null(DeadlineReader.Read(new string('1', 501) + "日", 2024).Kind);
}
