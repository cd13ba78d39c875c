using Xunit;

namespace GraphTasks.Ledgers.Tests.Layouts;

public class NumberedItemsTests
{
    [Fact]
    public void Tasks_without_numbers_stand_under_their_headings()
    {
        var reading = Reading.Of("河谷区2024年重点任务清单\n一、重大项目\n推进高铁站改扩建,完成主体工程。(区交通运输局、区发展改革委负责)\n加快物流园建设,(一期)投入运营。(区商务局牵头,区供销社配合)\n二、科技创新\n引育人才团队12个;新增研发机构20家。(区科技局、区委组织部分别牵头,区人社局配合)\n");
        Assert.Equal(
            [
                "1/1 [一、重大项目] 推进高铁站改扩建,完成主体工程。 | 区交通运输局+区发展改革委 | ",
                "1/2 [一、重大项目] 加快物流园建设,(一期)投入运营。 | 区商务局 | 区供销社",
                "1/3 [二、科技创新] 引育人才团队12个;新增研发机构20家。 | 区科技局+区委组织部 | 区人社局",
            ],
            reading.Lines());
        Assert.Empty(reading.Report.Violations);
    }

    [Theory]
    [InlineData("(市数据局牵头,市财政局、市工业和信息化局等部门配合,2025年10月底前完成)", "2025年10月底前")]
    [InlineData("(市数据局牵头,市财政局、市工业和信息化局负责,12月底前完成)", "12月底前")]
    [InlineData("市数据局牵头,市财政局、市工业和信息化局按职责分工负责,年底前完成。", "年底前")]
    public void A_deadline_at_the_end_of_the_duty_is_one(string duty, string expected)
    {
        var reading = Reading.Of($"澜川市2025年工作要点\n一、政务环境\n1.建设惠企政策兑现平台。{duty}\n");
        Assert.Equal(["1/1 [一、政务环境] 建设惠企政策兑现平台。 | 市数据局 | 市财政局+市工业和信息化局"], reading.Lines());
        Assert.Equal(expected, Assert.Single(reading.Rows).Deadline);
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void Each_bracket_of_a_paragraph_ends_a_task()
    {
        var reading = Reading.Of("澜川市2025年工作要点\n一、政务环境\n1.项目审批压减至30个工作日以内;(市住建局牵头)企业开办1日内办结;(市市场监管局牵头)不动产登记全流程网办。(市自然资源局牵头,市税务局配合)\n");
        Assert.Equal(["市住建局", "市市场监管局", "市自然资源局"], reading.Rows.Select(row => Assert.Single(row.Lead)));
        Assert.Equal([1, 2, 3], reading.Rows.Select(row => row.Seq));
    }

    [Fact]
    public void What_is_numbered_after_the_last_task_is_running_text()
    {
        var reading = Reading.Of("澜川市2025年工作要点\n一、重点任务\n1.修复河道12公里。(市水利局牵头)\n二、有关要求\n各单位每季度报送进展。\n");
        Assert.Single(reading.Rows);
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void Numbers_beyond_9999_are_numbers()
    {
        var reading = Reading.Of("一、城市建设\n" + string.Concat(Enumerable.Range(9_998, 5).Select(i => $"{i}.建成第{i}处公园。\n责任单位:市住建局\n")));
        Assert.Equal(Enumerable.Range(9_998, 5), reading.Rows.Select(row => row.Seq));
    }

    [Fact]
    public void A_bracket_about_the_order_of_the_names_is_none_of_them()
    {
        var reading = Reading.Of("澜川市2025年工作要点\n一、惠企\n1.兑现减负政策。\n责任单位:市财政局、市税务局(列第一位者为牵头或汇总单位,下同)\n2.清理欠款。\n责任单位:市工信局\n");
        Assert.Equal(["1/1 [一、惠企] 兑现减负政策。 | 市财政局+市税务局 | ", "1/2 [一、惠企] 清理欠款。 | 市工信局 | "], reading.Lines());
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void A_title_after_which_the_numbers_begin_anew_begins_a_table()
    {
        var reading = Reading.Of("澜川市人民政府办公室\n2025年政府工作报告责任分解\n一、重点工作\n1.新建泵站3座。\n责任单位:市水利局\n2.植树2万亩。\n责任单位:市林业局\n2025年民生实事项目责任分解\n1.新增养老床位300张。\n责任单位:市民政局\n2.建成公园5座。\n责任单位:市城管局\n");
        Assert.Equal(
            [
                "1/1 [一、重点工作] 新建泵站3座。 | 市水利局 | ",
                "1/2 [一、重点工作] 植树2万亩。 | 市林业局 | ",
                "2/1 [] 新增养老床位300张。 | 市民政局 | ",
                "2/2 [] 建成公园5座。 | 市城管局 | ",
            ],
            reading.Lines());
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void Labels_of_provinces_name_leaders_leads_and_those_who_help()
    {
        var reading = Reading.Of("澜川市2025年重点工作及责任分解\n一、预期目标\n1. 财政收入增长8%左右。\n牵头负责领导:金力。\n牵头责任单位:市财政局。\n协同责任单位:市税务局、澜川海关等,各县、市、区政府。\n2. 进出口增长6%。\n分管市领导:张新\n部门分工:市商务局牵头,市税务局、各县区政府配合。\n");
        Assert.Equal(
            [
                "1/1 [一、预期目标] 财政收入增长8%左右。 | 市财政局 | 市税务局+澜川海关+各县、市、区政府",
                "1/2 [一、预期目标] 进出口增长6%。 | 市商务局 | 市税务局+各县区政府",
            ],
            reading.Lines());
        Assert.Equal(["金力", "张新"], reading.Rows.Select(row => Assert.Single(row.Leaders)));
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void People_in_charge_are_leaders_and_an_afterword_names_nobody()
    {
        var reading = Reading.Of("澜川省2025年工作分工\n一、增长\n(一)经济增长7.5%(分管副省长、协管副秘书长负责,省发展改革委牵头,省统计局等参与)。\n(二)优化流通。〔责任单位:省商务厅、省大数据中心按职责分工负责。具体任务均涉及各市人民政府,不再分工,下同。〕\n");
        Assert.Equal(
            [
                "1/1 [一、增长] 经济增长7.5% | 省发展改革委 | 省统计局",
                "1/2 [一、增长] 优化流通。 | 省商务厅+省大数据中心 | ",
            ],
            reading.Lines());
        Assert.Equal(["分管副省长", "协管副秘书长"], reading.Rows[0].Leaders);
        Assert.Empty(reading.Report.Violations);
    }
}
