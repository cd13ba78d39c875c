using System.Text.Json;
using GraphTasks.Enrichment.Themes;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Themes;

public sealed class ThemeVocabularyTests
{
    [Fact]
    public void The_vocabulary_keeps_the_SKOS_integrity_rules()
    {
        var themes = ThemeTestData.Vocabulary.Themes;

        Assert.Equal(35, themes.Count);
        Assert.All(themes, theme => Assert.NotEmpty(theme.Definition));
        var labels = themes.SelectMany(theme => theme.AltLabels.Prepend(theme.NameZh)).ToList();
        Assert.Equal(labels.Count, labels.Distinct().Count());
        Assert.Equal(themes.Count, themes.Select(theme => theme.NameEn).Distinct().Count());
        Assert.All(TopTheme.All, top => Assert.Contains(themes, theme => theme.Top == top.Code));
        Assert.DoesNotContain(themes, theme => TopTheme.All.Any(top => top.Code == theme.Code));
    }

    [Fact]
    public void A_retired_theme_is_exported_with_its_replacement()
    {
        var vocabulary = ThemeVocabulary.Parse(new StringReader("a\tindustry\t甲\tA\t子\tIt \"is\".\t\t\nb\tindustry\t乙\tB\t\tOld.\tNote\ta\n"));
        var turtle = SkosExport.Turtle(vocabulary, "v1");
        using var json = JsonDocument.Parse(SkosExport.Json(vocabulary, "v1"));

        Assert.Contains("skos:prefLabel \"甲\"@zh, \"A\"@en ;\n  skos:altLabel \"子\"@zh", turtle, StringComparison.Ordinal);
        Assert.Contains("skos:definition \"It \\\"is\\\".\"@en", turtle, StringComparison.Ordinal);
        Assert.Contains("dcterms:isReplacedBy <urn:graphtasks:theme:a>", turtle, StringComparison.Ordinal);
        Assert.True(json.RootElement.GetProperty("concepts")[1].GetProperty("deprecated").GetBoolean());
    }

    [Fact]
    public void The_dictionary_is_its_own_canonical_form() => Assert.Equal(ThemeTestData.Text("themes.tsv"), ThemeTestData.Vocabulary.Format());

    [Fact]
    public void An_edit_and_its_inverse_give_the_same_themes_back()
    {
        var old = ThemeTestData.Vocabulary;
        var added = new Theme("low-altitude", "industry", "低空经济", "Low-altitude economy", ["通用航空"], "Drones and their services.", "", null);
        var more = old.Apply(new("low-altitude", null, added));
        Assert.Equal(added, more.Themes[^1]);
        Assert.Equal(old.Format(), more.Apply(new("low-altitude", more.Find("low-altitude"), null)).Format());
        Assert.Throws<InvalidOperationException>(() => more.Apply(new("low-altitude", null, added)));
        Assert.Throws<InvalidOperationException>(() => old.Apply(new("low-altitude", null, added with { NameZh = "养老与托育" })));
    }

    [Fact]
    public void The_terms_of_a_retired_theme_speak_for_the_one_in_its_place()
    {
        var old = ThemeTestData.Vocabulary;
        var housing = old.Find("housing")!;
        var vocabulary = old.Apply(new("housing", housing, housing with { ReplacedBy = "urban" }));
        var tagger = new ThemeTagger(vocabulary, ThemeTestData.Lexicon, ThemeTestData.Units, ThemeTestData.Tagger.Model, ThemeTestData.Words);
        var said = tagger.Tag(new ThemeInput("改造老旧小区。"));
        Assert.Equal("housing", ThemeTestData.Tagger.Tag(new ThemeInput("改造老旧小区。")).Primary.Code);
        Assert.Equal("urban", said.Primary.Code);
        Assert.DoesNotContain(said.Tags, tag => tag.Code == "housing");
    }

    [Theory]
    [InlineData("a\tnowhere\t甲\tA\t\tD\t", "top theme")]
    [InlineData("a\tindustry\t甲\tA\t\tD\t\tz", "does not exist")]
    [InlineData("a\tindustry\t甲\tA\t\tD\t\tb\nb\tindustry\t乙\tB\t\tD\t\ta", "replaced by itself")]
    [InlineData("a\tindustry\t甲\tA\t\tD\t\t\nb\tindustry\t乙\tB\t甲\tD\t\t", "the label '甲' stands twice")]
    [InlineData("ecology\tindustry\t甲\tA\t\tD\t\t", "stands twice")]
    [InlineData("A b\tindustry\t甲\tA\t\tD\t\t", "no code")]
    [InlineData("a\tindustry\t甲\tA\t\t\t\t", "definition")]
    public void A_bad_line_is_refused(string text, string part)
    {
        var error = Assert.Throws<FormatException>(() => ThemeVocabulary.Parse(new StringReader(text)));

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }
}
