using GraphTasks.Enrichment.Related;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Enrichment.Tests.Assessment;
using GraphTasks.Enrichment.Tests.Themes;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Enrichment.Tests.Related;

public class RelatedTasksTests
{
    private static RelatedTasks Store(params (string Key, string Content, string Unit)[] tasks)
    {
        var store = new RelatedTasks(ThemeTestData.Reader());
        foreach (var (key, content, unit) in tasks)
            store.Add(new(key, key.Split('/')[0], content, [unit], [], TargetExtractor.Extract(content)));
        return store;
    }

    private static readonly (string, string, string)[] Tasks =
    [
        ("a-2020/1/1", "建设第三代半导体研究院,新增孵化企业10家。", "市科技局"), ("a-2023/1/9", "支持第三代半导体研究院引进团队,新增孵化企业15家。", "市科技局"),
        ("a-2023/1/2", "改造老旧小区20个。", "市住建局"), ("b-2023/1/1", "改造老旧小区31个。", "市住建局"), ("a-2020/1/7", "第三代半导体研究院挂牌。", "市科技局"),
    ];

    [Fact]
    public void The_same_commitment_is_found_in_other_documents_with_reasons()
    {
        var found = Store(Tasks).Find("a-2020/1/1");
        Assert.Equal("a-2023/1/9", found[0].Key);
        Assert.DoesNotContain(found, related => related.Key is "a-2020/1/7" or "a-2023/1/2");
        Assert.Contains(found[0].Reasons, reason => reason.Contains("半导体", StringComparison.Ordinal));
        Assert.Contains("both set a target for 新增孵化企业: 10 and 15 家", found[0].Reasons);
        Assert.Contains("both are answered for by 市科技局", found[0].Reasons);
    }

    [Fact]
    public void A_removed_task_is_found_no_more_and_the_frequencies_are_as_before()
    {
        var store = Store(Tasks);
        var before = store.Frequencies.TasksWith("半导体");
        store.Add(new("c/1/1", "c", "第三代半导体研究院", [], [], []));
        Assert.Equal(before + 1, store.Frequencies.TasksWith("半导体"));
        store.Remove("c/1/1");
        Assert.Equal(before, store.Frequencies.TasksWith("半导体"));
        Assert.DoesNotContain(store.Find("a-2020/1/1"), related => related.Key == "c/1/1");
    }

    [Fact]
    public void An_unknown_task_has_no_relations() => Assert.Empty(Store(Tasks).Find("x/1/1"));

    [Fact]
    public void Keywords_are_rare_words_with_their_places_and_no_stop_words()
    {
        var store = Store(Tasks);
        const string text = "加快推进半导体项目建设,支持半导体企业。";
        var keywords = TaskKeywords.Of(text, ThemeTestData.Reader(), store.Frequencies);
        Assert.Equal("半导体", keywords[0].Word);
        Assert.Equal(2, keywords[0].Spans.Count);
        Assert.All(keywords[0].Spans, span => Assert.Equal("半导体", text[span.Start..span.End]));
        Assert.DoesNotContain(keywords, keyword => keyword.Word is "加快" or "推进" or "建设");
    }

    [SharedTheory]
    [InlineData("无废城市")]
    [InlineData("西电芜湖研究院")]
    public void A_commitment_can_be_followed_through_the_published_ledgers(string commitment)
    {
        var store = new RelatedTasks(ThemeTestData.Reader());
        var rows = PublishedLedgers.All().SelectMany(r => r).ToList();
        foreach (var row in rows)
            store.Add(new(row.Key, row.Document.Id, row.Content, row.Lead, [.. ThemeTestData.Tagger.Tag(Enrichment.Themes.ThemeInput.Of(row)).Tags.Select(t => t.Code)], TargetExtractor.Extract(row.Content, row.Category)));
        var holders = rows.Where(row => row.Content.Contains(commitment, StringComparison.Ordinal)).ToList();
        Assert.True(holders.Count >= 2);
        foreach (var holder in holders)
            Assert.Contains(store.Find(holder.Key), related => holders.Any(other => other.Key == related.Key));
    }
}
