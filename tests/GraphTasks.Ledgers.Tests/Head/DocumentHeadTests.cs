using Xunit;

namespace GraphTasks.Ledgers.Tests.Head;

public class DocumentHeadTests
{
    private const string Items = "一、重点任务\n1.新建口袋公园12处。(市住建局牵头)\n2.更新老旧管网。(市城管局牵头)\n";

    [Fact]
    public void A_title_broken_over_an_empty_line_is_one()
    {
        var document = Reading.Of("澜川市人民政府关于印发2024年\n\n市《政府工作报告》重点任务分工方案的通知\n\n澜政〔2024〕3号\n\n" + Items).Document;
        Assert.Equal("澜川市人民政府关于印发2024年市《政府工作报告》重点任务分工方案的通知", document.Title);
        Assert.Equal("2024", document.Period);
    }

    [Fact]
    public void Where_no_date_is_printed_the_number_tells_the_year() =>
        Assert.Equal("2019", Reading.Of("澜川市人民政府关于落实重点工作部门分工的意见\n澜政发〔2019〕1号\n" + Items).Document.Period);

    [Fact]
    public void An_attachment_above_the_signature_is_no_part_of_the_issuer() =>
        Assert.Equal("望川县人民政府", Reading.Of("关于印发望川县2024年民生实事项目的通知\n各镇人民政府:\n请认真实施。\n附件:望川县2024年民生实事项目清单\n望川县人民政府\n2024年4月2日\n" + Items).Document.Issuer);
}
