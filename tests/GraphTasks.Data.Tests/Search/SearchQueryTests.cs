using GraphTasks.Data.Queries;
using GraphTasks.Data.Search;
using Xunit;

namespace GraphTasks.Data.Tests.Search;

public sealed class SearchQueryTests : IDisposable
{
    private readonly TemporaryStore store = new();

    public SearchQueryTests() => store.Write(TemporaryStore.File(tasks: 4));

    [Theory]
    [InlineData("治水", 4)]
    [InlineData("水", 4)]
    [InlineData("工程 治水", 4)]
    [InlineData("第2项", 1)]
    [InlineData("第２項", 1)]
    [InlineData("在做", 1)]
    [InlineData("做余", 0)]
    [InlineData("程完", 0)]
    [InlineData("市环保局", 4)]
    [InlineData("市環保局", 4)]
    [InlineData("环保局", 4)]
    [InlineData("環保局", 4)]
    [InlineData("生态环境局", 4)]
    [InlineData("境局", 0)]
    [InlineData("某专班", 0)]
    [InlineData("治火", 0)]
    [InlineData("\"治水\" OR *", 0)]
    public void Every_word_must_be_found(string text, int count)
    {
        using var reader = store.Read();
        Assert.Equal(count, reader.Search(text).Read(null, PageRequest.First(20)).Count());
    }

    [Fact]
    public void Highlights_are_places_in_the_printed_text()
    {
        using var reader = store.Read();
        var search = reader.Search("一半 ２");
        var task = Assert.Single(search.Read(null, PageRequest.First(5)).Edges).Node.Task;
        Assert.Equal([new(SearchField.Content, 0, 3, 4), new(SearchField.Progress, 0, 3, 5)], search.HighlightsIn(task));
    }

    [Fact]
    public void Every_database_ranks_alike()
    {
        using var reader = store.Read();
        Assert.Equal("0.688798 0.688797", string.Join(' ', reader.Search("水 第2项").Read(null, PageRequest.First(20)).Edges.Concat(reader.Search("一半 工程").Read(null, PageRequest.First(20)).Edges).Select(edge => edge.Node.Score)));
    }

    [Fact]
    public void A_word_does_not_reach_over_a_mark()
    {
        var file = TemporaryStore.File("marks", tasks: 1);
        store.Write(file with { Rows = [file.Rows[0] with { Row = file.Rows[0].Row with { Content = "修渠,渠道" } }] });
        using var reader = store.Read();
        Assert.Equal(0, reader.Search("修渠道").Read(null, PageRequest.First(1)).Count());
    }

    [Fact]
    public void Pages_follow_the_rank_and_hold_each_task_once()
    {
        using var reader = store.Read();
        var search = reader.Search("治水");
        var first = search.Read(null, PageRequest.First(3));
        var second = search.Read(null, PageRequest.Of(3, first.Edges[^1].Cursor, null, null));
        Assert.Equal((true, false), (first.HasNextPage, second.HasNextPage));
        Assert.Equal(4, first.Edges.Concat(second.Edges).Select(edge => edge.Node.Task.Key).Distinct().Count());
        var scores = first.Edges.Concat(second.Edges).Select(edge => edge.Node.Score).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Theory]
    [InlineData("治水", false)]
    [InlineData("治水", true)]
    [InlineData("环保局", false)]
    public void Equal_matches_come_as_they_were_imported_forwards_and_backwards(string text, bool filtered)
    {
        store.Write(TemporaryStore.File("again", tasks: 5));
        using var reader = store.Read();
        var (search, filter) = (reader.Search(text), filtered ? new TaskFilter { Years = [2024] } : null);
        var all = search.Read(filter, PageRequest.First(50)).Edges;
        Assert.Equal(9, all.Count);
        Assert.All(all.GroupBy(edge => edge.Node.Score), equal => Assert.Equal(equal.Select(edge => edge.Node.Task.Id).Order(), equal.Select(edge => edge.Node.Task.Id)));
        for (var size = 1; size < 9; size++)
        {
            var (forwards, backwards) = (new List<string>(), new List<string>());
            for (Page<FoundTask>? page = null; page is null or { HasNextPage: true };)
                forwards.AddRange((page = search.Read(filter, PageRequest.Of(size, page?.Edges[^1].Cursor, null, null))).Edges.Select(edge => edge.Node.Task.Key));
            for (Page<FoundTask>? page = null; page is null or { HasPreviousPage: true };)
                backwards.InsertRange(0, (page = search.Read(filter, PageRequest.Of(null, null, size, page?.Edges[0].Cursor))).Edges.Select(edge => edge.Node.Task.Key));
            Assert.Equal(all.Select(edge => edge.Node.Task.Key), forwards);
            Assert.Equal(forwards, backwards);
        }
    }

    [Fact]
    public void A_document_that_is_replaced_is_found_by_its_new_text_only()
    {
        store.Write(TemporaryStore.File(hash: "01", tasks: 1));
        using var reader = store.Read();
        Assert.Equal(1, reader.Search("治水").Read(null, PageRequest.First(1)).Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("，。 !")]
    public void A_search_for_nothing_is_refused(string text)
    {
        using var reader = store.Read();
        Assert.Throws<QueryException>(() => reader.Search(text));
    }

    public void Dispose() => store.Dispose();
}
