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
        // Escapes, so that no editor can fold the full width away.
        var reading = Reading.Of("澜川市2025年重点任务\n一、城市建设\n\uff11\uff0e新建公园\uff11\uff12处。\uff08市城管局牵头\uff0c市财政局配合\uff09\n\uff12\uff0e改造管网46公里。\uff08市住建局负责\uff09\n\uff08一\uff09民生\n\uff083\uff09新增学位1800个。【牵头单位\uff1a市教育局\uff1b配合单位\uff1a市住建局】\n");
        Assert.Equal("1/1 [一、城市建设] 新建公园\uff11\uff12处。 | 市城管局 | 市财政局", reading.Lines()[0]);
        Assert.Equal(3, reading.Rows.Count);
        Assert.Equal(["市教育局"], reading.Rows[2].Lead);
        Assert.Equal(["市住建局"], reading.Rows[2].Support);
    }

    [Fact]
    public void A_column_that_no_word_names_does_not_run_into_the_next()
    {
        var reading = Reading.Of("序号\n\n牵头单位\n\n亮点\n\n目标任务\n\n备注\n\n1\n\n市民政局\n\n首创\n\n建设社区食堂30个。\n\n提前\n\n2\n\n市水利局\n\n样板\n\n新建改造管网210公里。\n\n提前\n\n");
        Assert.Equal(["1/1 [] 建设社区食堂30个。 | 市民政局 | ", "1/2 [] 新建改造管网210公里。 | 市水利局 | "], reading.Lines());
        Assert.Equal(["提前", "提前"], reading.Rows.Select(row => row.Remarks));
    }

    [Fact]
    public void Headings_between_the_rows_of_a_tab_separated_table_are_headings()
    {
        var reading = Reading.Of("临江县2025年重点工作\n\n序号\t工作目标\t牵头单位\n一、工业经济(1项)\n1\t新入规企业25家。\t县工信局\n二、农业农村(1项)\n2\t改厕4000户。\t县农业农村局\n");
        Assert.Equal(["1/1 [一、工业经济(1项)] 新入规企业25家。 | 县工信局 | ", "1/2 [二、农业农村(1项)] 改厕4000户。 | 县农业农村局 | "], reading.Lines());
    }

    [Fact]
    public void The_first_of_several_issuers_is_named() =>
        Assert.Equal(("江右省发展和改革委员会", "江右省"), Reading.Of("江右省发展和改革委员会等部门关于印发2025年稳就业任务分工的通知\n一、重点任务\n1.提供岗位20万个。(省人力资源社会保障厅牵头)\n").Document is var document ? (document.Issuer, document.Jurisdiction) : default);

    [Fact]
    public void Role_words_in_traditional_characters_are_no_part_of_a_name() =>
        Assert.Equal(["1/1 [一、民生] 設立社區養老服務中心12間。 | 市民政局+市衛生健康局 | "], Reading.Of("海灣市2025年重點工作任務分工表\n一、民生\n1.設立社區養老服務中心12間。(市民政局、市衛生健康局按職責分工負責)\n").Lines());

    [Fact]
    public void Headings_between_the_rows_and_right_above_the_columns_are_categories()
    {
        const string Head = "序号\n\n重点任务\n\n牵头单位\n\n完成时限\n\n";
        var reading = Reading.Of("澜川市2025年重点任务表\n\n一、产业\n\n" + Head + "1\n\n新增规上企业20家。\n\n市工信局\n\n年底前\n\n2\n\n招引项目30个。\n\n市商务局\n\n二、民生\n\n3\n\n新建学校3所。\n\n市教育局\n\n8月底前\n\n城乡环境\n\n4\n\n修复河道9公里。\n\n市水利局\n\n年底前\n");
        Assert.Equal(["一、产业", "一、产业", "二、民生", "二、民生 > 城乡环境"], reading.Rows.Select(row => string.Join(" > ", row.Category)));
        Assert.Equal(["年底前", null, "8月底前", "年底前"], reading.Rows.Select(row => row.Deadline));
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void A_title_that_ends_like_a_heading_is_no_column()
    {
        var reading = Reading.Of("澜川市2025年重点任务落实情况\n\n序号\n\n重点任务\n\n牵头单位\n\n落实情况\n\n1\n\n新建学校3所。\n\n市教育局\n\n已开工2所。\n\n下一步,加快建设。\n\n2\n\n修复河道9公里。\n\n市水利局\n\n已完成6公里。\n\n下一步,加快建设。\n");
        Assert.Equal([["已开工2所。", "下一步,加快建设。"], ["已完成6公里。", "下一步,加快建设。"]], reading.Rows.Select(row => row.Progress));
        Assert.Equal("澜川市2025年重点任务落实情况", reading.Document.Title);
    }

    [Fact]
    public void A_number_before_a_long_amount_is_no_decimal() =>
        Assert.Equal("5000万元以上项目开工400个。", Reading.Of("澜川市2025年重点任务\n一、项目\n1.招商30个。(市商务局牵头)\n2.5000万元以上项目开工400个。(市发改委牵头)\n").Rows[1].Content);

    [Fact]
    public void Numbered_cells_are_no_headings()
    {
        var reading = Reading.Of("序号\n\n重点任务\n\n牵头单位\n\n1\n\n一、推进招商引资\n\n市商务局\n\n2\n\n二、优化营商环境\n\n市数据局\n");
        Assert.Equal(["1/1 [] 一、推进招商引资 | 市商务局 | ", "1/2 [] 二、优化营商环境 | 市数据局 | "], reading.Lines());
    }

    [Fact]
    public void A_report_behind_its_label_goes_on_in_the_paragraphs_below()
    {
        var reading = Reading.Of("澜川市2025年重点任务进展\n1.新建学校3所。 牵头领导\uff1a韩立冬 责任单位\uff1a市教育局\n进展情况\uff1a已开工2所。\n1所完成选址。\n2.修复河道9公里。\n责任单位\uff1a市水利局\n进展情况\uff1a已完成6公里。\n");
        Assert.Equal(["新建学校3所。", "修复河道9公里。"], reading.Rows.Select(row => row.Content));
        Assert.Equal(["已开工2所。", "1所完成选址。"], reading.Rows[0].Progress);
        Assert.Equal("韩立冬", Assert.Single(reading.Rows[0].Leaders));
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void The_list_of_attachments_is_explained_as_such_and_is_no_heading()
    {
        var text = "关于印发2025年重点任务的通知\n附件\uff1a1.重点任务分工\n2.重点项目清单\n2025年3月5日\n一、产业\n\uff08一\uff09新增规上企业20家。\uff08市工信局牵头\uff09\n";
        Assert.Equal("一、产业", Assert.Single(Reading.Of(text).Rows).Category.Single());
        var lines = new List<LineExplanation>();
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        LedgerReader.Explain(stream, "a.txt", Dictionaries.All, lines.Add);
        Assert.Equal(["2 Attachment", "3 Attachment"], lines.Where(line => line.Parts[0].Role == GraphTasks.Ledgers.Source.SourceRole.Attachment).Select(line => $"{line.Line} {line.Parts[0].Role}"));
        Assert.Equal("1/1", lines[^1].Row);
    }

    [Fact]
    public void Attachments_titles_are_kept() =>
        Assert.Equal(["重点任务清单", "民生实事清单"], Reading.Of("关于印发2025年重点任务的通知\n附件:1.重点任务清单\n2.民生实事清单\n\n澜川市人民政府\n2025年1月3日\n" + Table).Document.Attachments);

    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("    ")]
    public void Headings_on_one_line_stand_above_cells_that_stand_one_to_a_paragraph(string between)
    {
        var reading = Reading.Of(string.Join(between, "序号", "目标与任务", "牵头责任单位", "完成时限") + "\n\n1\n\n建成口袋公园12处。\n\n市住建局\n\n6月底前\n\n2\n\n改造老旧小区30个。\n\n市住建局、市财政局\n\n年底前\n");
        Assert.Equal(["建成口袋公园12处。", "改造老旧小区30个。"], reading.Rows.Select(row => row.Content));
        Assert.Equal(["市住建局", "市财政局"], reading.Rows[1].Lead);
        Assert.Equal(["6月底前", "年底前"], reading.Rows.Select(row => row.Deadline));
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void Spaced_names_that_run_together_are_two_people()
    {
        var reading = Reading.Of("序号\n目标与任务\n分管县领导\n牵头责任单位\n1\n新增托位400个。\n俞 悦\n县教育局\n2\n新校区秋季开学。\n陆 明俞 悦\n县教育局\n3\n新建公园2处。\n王小明、陆 明\n县城管局\n");
        Assert.Equal(["俞悦", "陆明+俞悦", "王小明+陆明"], reading.Rows.Select(row => string.Join('+', row.Leaders)));
    }

    [Fact]
    public void A_bracket_below_a_heading_is_more_of_it_and_offices_end_names()
    {
        var reading = Reading.Of("序号\n\n工作任务\n\n责任股室\n(单位)\n\n备注\n\n1\n\n组织展演40场。\n\n文艺股\n\n文化馆\n\n2\n\n检查经营单位90家。\n\n市场股执法大队\n\n");
        Assert.Equal(["1/1 [] 组织展演40场。 | 文艺股+文化馆 | ", "1/2 [] 检查经营单位90家。 | 市场股+执法大队 | "], reading.Lines());
        Assert.Empty(reading.Report.Violations);
    }

    [Fact]
    public void Numbers_that_count_on_begin_rows_where_merged_cells_are_lost()
    {
        var reading = Reading.Of("序号\n指标\n工作任务\n完成时限\n责任领导\n责任股室\n(单位)\n备注\n1\n公共文化\n免费开放人次增长15%。\n12月底前\n陈小兰\n群文股\n文化馆\n图书馆\n2\n全年演出不少于90场。\n群文股文化馆\n3\n办好读书月。\n4\n完善总分馆制。\n5\n文化产业\n培育规上文化企业2家。\n6\n市场管理\n专项检查4次以上,查办案件6件。\n云岩寺博物馆\n");
        Assert.Equal(
            [
                "1/1 [公共文化] 免费开放人次增长15%。 | 群文股+文化馆+图书馆 | ",
                "1/2 [公共文化] 全年演出不少于90场。 | 群文股+文化馆 | ",
                "1/3 [公共文化] 办好读书月。 |  | ",
                "1/4 [公共文化] 完善总分馆制。 |  | ",
                "1/5 [文化产业] 培育规上文化企业2家。 |  | ",
                "1/6 [市场管理] 专项检查4次以上,查办案件6件。 | 云岩寺博物馆 | ",
            ],
            reading.Lines());
        Assert.Empty(reading.Report.Violations);
    }
}
