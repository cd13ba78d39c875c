using GraphTasks.Enrichment.Themes;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Themes;

public class TeachingOrderTests
{
    [Fact]
    public void Half_a_phrase_is_looked_at_too_for_it_hides_what_is_inside_it()
    {
        Assert.True(TermText.Touches("低空物流…试点", TermText.Normal("发展“低空”物流")));
        Assert.False(TermText.Touches("低空物流…试点", TermText.Normal("发展低空经济")));
    }

    [Fact]
    public void The_queue_asks_first_for_what_many_tasks_would_learn_from()
    {
        var reader = ThemeTestData.Reader();
        var store = new Enrichment.Related.WordFrequencies();
        foreach (var _ in Enumerable.Range(0, 20))
            store.Count(["量子"]);
        store.Count(["龙舟"]);
        ThemeTagging Doubt(double margin, bool uncertain) => new([new("macro", "industry", true, 0.3, [], new Dictionary<string, double>())], "urban", margin, uncertain, "v");
        var order = TeachingOrder.Of(
            [(0, new("办好龙舟"), Doubt(0.1, true)), (1, new("布局量子"), Doubt(0.1, true)), (2, new("布局量子"), Doubt(0.9, false)), (3, new("布局量子"), Doubt(0.05, true))],
            reader, store, task => task == 3);
        Assert.Equal([1, 0], order.Select(item => item.Task));
        Assert.Equal(("量子", 20), order[0].Words[0]);
    }

    [Theory]
    [InlineData("落实人民政府部署。")]
    public void A_term_across_two_words_is_no_occurrence(string content)
    {
        var lexicon = ThemeLexicon.Parse(new StringReader("民政\tsocial-security\t3\t"), ThemeTestData.Vocabulary);
        ThemeTagger With(Jieba.JiebaDictionary? words) => new(ThemeTestData.Vocabulary, lexicon, ThemeTestData.Units, new ThemeModel([]), words);
        Assert.Equal("social-security", With(null).Tag(new(content)).Primary.Code);
        Assert.NotEqual("social-security", With(ThemeTestData.Words).Tag(new(content)).Primary.Code);
        Assert.Equal("social-security", With(ThemeTestData.Words).Tag(new("加强民政工作。")).Primary.Code);
    }
}
