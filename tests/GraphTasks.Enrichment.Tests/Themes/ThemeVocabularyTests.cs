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

    [Theory]
    [InlineData("a\tnowhere\t甲\tA\t\tD\t", "top theme")]
    [InlineData("a\tindustry\t甲\tA\t\tD\t\tz", "does not exist")]
    public void A_bad_line_is_refused(string text, string part)
    {
        var error = Assert.Throws<FormatException>(() => ThemeVocabulary.Parse(new StringReader(text)));

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }
}
