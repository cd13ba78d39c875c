using GraphTasks.Enrichment.Themes;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Themes;

public class LexiconPreviewTests
{
    private static readonly string[] Texts = ["建设低空物流枢纽。", "改造老旧小区20个。", "发展“低空 物流”新业态,改造老旧小区。", "完善低空管理,优化物流。"];

    [Fact]
    public void The_index_finds_the_tasks_that_hold_a_term_however_it_is_typed()
    {
        var index = Index();
        Assert.Equal([0, 2], index.Holding("低空物流"));
        Assert.Equal([0, 2, 3], index.Holding("低空…物流"));
        Assert.Equal([1, 2], index.Holding("小区"));
        Assert.Equal([3], index.Holding("管"));
        Assert.Empty(index.Holding("高铁"));
        Assert.Empty(index.Holding(""));
    }

    [Fact]
    public void A_preview_says_what_every_task_gains_and_loses_and_tags_no_other()
    {
        var asked = new List<int>();
        var edit = new LexiconEdit("低空物流", "services", null, new LexiconTerm("低空物流", "services", 6, ""));
        var preview = LexiconPreview.Of(ThemeTestData.Tagger, edit, Index(), number =>
        {
            asked.Add(number);
            return new ThemeInput(Texts[number]);
        });
        Assert.Equal(2, preview.Retagged);
        Assert.Equal([0, 2], asked.Distinct());
        Assert.All(preview.Changes, change => Assert.Contains("services", change.Gained.Append(change.After)));

        // The preview is what tagging everything anew would give.
        var after = new ThemeTagger(ThemeTestData.Vocabulary, ThemeTestData.Lexicon.Apply(edit, out _), ThemeTestData.Units, ThemeTestData.Tagger.Model, ThemeTestData.Words);
        var changed = Texts.Index().Where(text => !ThemeTestData.Tagger.Tag(new(text.Item)).Tags.Select(t => t.Code).SequenceEqual(after.Tag(new(text.Item)).Tags.Select(t => t.Code))).Select(text => text.Index);
        Assert.Equal(changed, preview.Changes.Select(change => change.Task));
    }

    [Fact]
    public void Half_a_phrase_is_looked_at_too_for_it_hides_what_is_inside_it()
    {
        var edit = new LexiconEdit("低空物流…试点", "services", null, new LexiconTerm("低空物流…试点", "services", 3, ""));
        Assert.Equal([0, 2], Index().Holding(edit.Term));
        Assert.True(TermText.Touches(edit.Term, TermText.Normal("发展“低空”物流")));
        Assert.False(TermText.Touches(edit.Term, TermText.Normal("发展低空经济")));
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

    private static TaskTextIndex Index()
    {
        var index = new TaskTextIndex();
        foreach (var text in Texts)
            index.Add(text);
        return index;
    }
}
