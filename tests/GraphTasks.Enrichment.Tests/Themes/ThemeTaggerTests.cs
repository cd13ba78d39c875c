using GraphTasks.Enrichment.Themes;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Themes;

public sealed class ThemeTaggerTests
{
    private static readonly ThemeVocabulary Vocabulary = ThemeTestData.Vocabulary;

    [Fact]
    public void Evidence_points_at_the_words_in_the_original_text()
    {
        const string content = "巩固长江“十年 禁渔”成果。";
        var tag = Tagger("十年禁渔\tconservation\t3\t").Tag(new ThemeInput(content)).Primary;

        Assert.Equal("conservation", tag.Code);
        Assert.Equal("ecology", tag.Top);
        Assert.Equal("十年 禁渔", content[tag.Evidence[0].Span.Start..tag.Evidence[0].Span.End]);
    }

    [Fact]
    public void A_longer_term_hides_a_shorter_one_inside_it()
    {
        var tagger = Tagger("污水管网\tpollution\t3\t", "管网\turban\t3\t");

        Assert.DoesNotContain(tagger.Tag(new ThemeInput("修复污水管网")).Tags, tag => tag.Code == "urban");
        Assert.Equal("urban", tagger.Tag(new ThemeInput("修复管网")).Primary.Code);
    }

    [Fact]
    public void An_exclusion_hides_a_term_and_gives_nothing()
    {
        var said = Tagger("长江\tconservation\t3\t", "长江路\t-\t0\t").Tag(new ThemeInput("拓宽长江路"));

        Assert.Equal(ThemeEvidenceSource.Rule, said.Primary.Evidence[0].Source);
    }

    [Theory]
    [InlineData("新建乡镇小学校", "education")]
    [InlineData("新建桥,扩大学校", "integrity")]
    public void A_phrase_needs_both_parts_in_order_in_one_clause(string content, string code) =>
        Assert.Equal(code, Tagger("新建…学校\teducation\t3\t").Tag(new ThemeInput(content)).Primary.Code);

    [Fact]
    public void Heading_and_unit_decide_where_the_text_names_nothing()
    {
        var tagger = ThemeTestData.Tagger;
        var heading = tagger.Tag(new ThemeInput("增长8%", ["一、主要目标", "2.进出口总额"], []));
        var unit = tagger.Tag(new ThemeInput("完成上级任务", [], ["市水利局"]));

        Assert.Equal(("trade", ThemeEvidenceSource.Heading), (heading.Primary.Code, heading.Primary.Evidence[0].Source));
        Assert.Equal(("water", ThemeEvidenceSource.Unit), (unit.Primary.Code, unit.Primary.Evidence[0].Source));
    }

    [Fact]
    public void Fields_that_are_only_listed_are_macro_alone()
    {
        var said = ThemeTestData.Tagger.Tag(new ThemeInput("在交通、教育、医疗、金融等领域加强合作。"));

        Assert.Equal("macro", Assert.Single(said.Tags).Code);
    }

    [Fact]
    public void What_companies_lack_is_no_theme_of_a_task_that_helps_them()
    {
        var said = ThemeTestData.Tagger.Tag(new ThemeInput("帮助企业解决税费、融资、用工等方面难题。"));

        Assert.Equal("business", Assert.Single(said.Tags).Code);
    }

    [Fact]
    public void A_hint_outweighs_a_bias_that_nothing_speaks_for()
    {
        var model = ThemeModel.Parse(new StringReader("bias:health\t5\nfeature:Text\t0.1\n"));
        var tagger = new ThemeTagger(
            Vocabulary, ThemeLexicon.Parse(new StringReader("堤防\twater\t1\t\n"), Vocabulary), ThemeLexicon.Parse(new StringReader(""), Vocabulary), model);

        Assert.Equal("water", tagger.Tag(new ThemeInput("加固堤防")).Primary.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("\ud800,😀“")]
    public void Any_text_gets_a_primary_with_evidence(string content)
    {
        var said = ThemeTestData.Tagger.Tag(new ThemeInput(content));

        Assert.True(said.Primary.Primary);
        Assert.NotEmpty(said.Primary.Evidence);
    }

    [Fact]
    public void Every_tag_of_the_invented_tasks_has_evidence_whose_span_lies_in_its_text()
    {
        foreach (var task in ThemeTestData.Invented())
        {
            var said = ThemeTestData.Tagger.Tag(task.Input);
            Assert.InRange(said.Margin, 0, 1);
            Assert.All(said.Tags, tag => Assert.NotEmpty(tag.Evidence));
            Assert.All(
                said.Tags.SelectMany(tag => tag.Evidence).Where(item => item.Source == ThemeEvidenceSource.Text),
                item => Assert.InRange(item.Span.End, item.Span.Start + 1, task.Input.Content.Length));
        }
    }

    private static ThemeTagger Tagger(params string[] terms) => new(
        Vocabulary, ThemeLexicon.Parse(new StringReader(string.Join('\n', terms)), Vocabulary), ThemeTestData.Units, new ThemeModel([]));
}
