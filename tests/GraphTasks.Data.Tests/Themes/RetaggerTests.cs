using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.Data.Search;
using GraphTasks.Data.Tests.Queries;
using GraphTasks.Data.Themes;
using Xunit;

namespace GraphTasks.Data.Tests.Themes;

public sealed class RetaggerTests : IDisposable
{
    private readonly TemporaryStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public void Only_tasks_that_hold_the_term_are_tagged_anew()
    {
        Write("治理黑臭水体。", "新建“黑臭 水体”治理站。", "修建泵站。", "整治黑水体。");
        Queue(1, "黑臭水体");
        var done = new Retagger(store.Store, TimeProvider.System).Step(SmallThemes.Tagger("黑臭水体\tpollution", "泵站\twater"), "v2")!;

        Assert.Equal((2, 2, 2), (done.Total, done.Done, done.Changed));
        Assert.NotNull(done.FinishedAt);
        // 泵站 is in the tagger now, and nobody asked for it.
        Assert.Equal(["pollution", "pollution", "integrity", "integrity"], Tags().Select(tag => tag.Code));
        Assert.Equal(["v2", "v2", null, null], Tags().Select(tag => tag.DictionaryVersion));
        DocumentCountsTests.CheckAll(store);
    }

    [Fact]
    public void A_restart_goes_on_where_the_work_stopped_and_each_batch_raises_the_version()
    {
        Write([.. Enumerable.Range(1, Retagger.BatchSize + 7).Select(i => $"第{i}处黑臭水体")]);
        Queue(1, "黑臭水体");
        var tagger = SmallThemes.Tagger("黑臭水体\tpollution");
        var version = Version();

        var first = new Retagger(store.Store, TimeProvider.System).Step(tagger, "v2")!;
        Assert.Equal((Retagger.BatchSize, Retagger.BatchSize, null), (first.Done, first.Changed, first.FinishedAt));
        Assert.Equal(version + 1, Version());
        var second = new Retagger(store.Store, TimeProvider.System).Step(tagger, "v2")!;
        Assert.Equal((Retagger.BatchSize + 7, Retagger.BatchSize + 7), (second.Done, second.Changed));
        Assert.NotNull(second.FinishedAt);
        Assert.Null(new Retagger(store.Store, TimeProvider.System).Step(tagger, "v2"));
        Assert.Equal(version + 2, Version());
        Assert.Empty(new Retagger(store.Store, TimeProvider.System).Unfinished());
    }

    [Fact]
    public void A_preview_that_looks_at_fewer_tasks_than_may_change_says_so()
    {
        const int Holders = Retagger.BatchSize + 7;
        Write([.. Enumerable.Range(1, Holders).Select(i => $"第{i}处黑臭水体")]);
        using var connection = store.Store.Connect();
        var all = Effect(Holders);
        Assert.Equal((Holders, Holders, Holders, true), (all.Candidates, all.Touched, all.Changes.Count, all.Complete));
        var some = Effect(Retagger.BatchSize);
        Assert.Equal((Holders, Retagger.BatchSize, Retagger.BatchSize, false), (some.Candidates, some.Touched, some.Changes.Count, some.Complete));

        ThemeEffect Effect(int mostTasks) => ThemeEffect.Of(connection, SmallThemes.Tagger(), SmallThemes.Tagger("黑臭水体\tpollution"), Work("黑臭水体"), mostTasks);
    }

    [Fact]
    public void What_tags_the_same_is_not_written_and_counts_as_unchanged()
    {
        Write("治理黑臭水体。");
        Queue(1, "黑臭");
        var done = new Retagger(store.Store, TimeProvider.System).Step(SmallThemes.Tagger("泵站\twater"), "v2")!;
        Assert.Equal((1, 0), (done.Done, done.Changed));
    }

    [Fact]
    public void A_persons_label_stays()
    {
        Write("治理黑臭水体。");
        Label("t/1/1", "治理黑臭水体。", "water,integrity");
        Queue(1, "黑臭水体");
        new Retagger(store.Store, TimeProvider.System).Step(SmallThemes.Tagger("黑臭水体\tpollution"), "v2");

        Assert.Equal(["water", "integrity"], Tags().Select(tag => tag.Code));
        var evidence = Tags()[0].Evidence[0];
        Assert.Equal(("PERSON", "steward", "why not"), (evidence.Source, evidence.By, evidence.Term));
        Assert.Equal(new DateTime(2024, 7, 1, 0, 0, 0, DateTimeKind.Utc), evidence.At);
    }

    [Theory]
    [InlineData("治理黑臭水体。", "water")]
    [InlineData("治理黑臭水体二十处。", "integrity")]
    public void A_label_survives_the_import_of_the_same_text_and_of_no_other(string content, string code)
    {
        Label("t/1/1", "治理黑臭水体。", "water");
        Write(content);
        Assert.Equal(code, Assert.Single(Tags()).Code);
    }

    [Theory]
    [InlineData("黑臭水体", new[] { 1, 2 })]
    [InlineData("黑", new[] { 1, 2, 4 })]
    [InlineData("泵站…5g", new[] { 3, 5 })]
    [InlineData("5g", new[] { 5 })]
    [InlineData("高铁", new int[0])]
    public void Candidates_are_all_that_hold_the_term_however_it_is_typed(string term, int[] expected)
    {
        Write("治理黑臭水体。", "新建“黑臭 水体”治理站。", "修建泵站。", "整治黑车。", "建设5Ｇ基站。");
        using var connection = store.Store.Connect();
        var found = TermCandidates.After(connection, term, 0, 100);
        Assert.Equal(expected.Select(n => (long)n), found.Intersect(expected.Select(n => (long)n)));
        Assert.Equal(found.Count, TermCandidates.Count(connection, term));
        Assert.Equal(expected, RetagScope.Touched(connection, Work(term), found).Select(task => (int)task.Id));
    }

    private static StoredRetagging Work(string term) => new() { Number = 1, Term = term, Total = 0, Done = 0, Changed = 0, ReachedId = 0 };

    private void Write(params string[] contents)
    {
        using (var connection = store.Store.Connect())
        using (var transaction = store.Store.BeginWriting(connection))
        {
            ThemeSeeder.Write(connection, transaction, SmallThemes.Vocabulary);
            transaction.Commit();
        }

        var file = TemporaryStore.File("t", tasks: contents.Length);
        store.Write(file with
        {
            Rows = [.. file.Rows.Zip(contents, (row, content) => row with { Row = row.Row with { Content = content }, Tags = StoredTags.Of(SmallThemes.Tagger().Tag(new(content))) })],
        });
    }

    private void Queue(int number, string term)
    {
        using var connection = store.Store.Connect();
        using var transaction = store.Store.BeginWriting(connection);
        Retagger.Queue(connection, transaction, number, term, null);
        transaction.Commit();
    }

    private void Label(string key, string content, string codes)
    {
        using var connection = store.Store.Connect();
        using var transaction = store.Store.BeginWriting(connection);
        LabelTable.Write(connection, transaction, new()
        {
            TaskKey = key, DocumentKey = "t", Content = content, Codes = codes, Actor = "steward", DecidedAt = new(2024, 7, 1, 0, 0, 0, DateTimeKind.Utc), Why = "why not",
        });
        transaction.Commit();
    }

    private IReadOnlyList<ThemeTag> Tags()
    {
        using var reader = store.Read();
        long[] ids = [.. reader.Tasks(null, TaskOrder.Printed, PageRequest.First(100)).Edges.Select(edge => edge.Node.Id)];
        return [.. reader.TagsOf(ids).OrderBy(group => group.Key).SelectMany(group => group)];
    }

    private long Version()
    {
        using var reader = store.Read();
        return reader.State().Version;
    }
}
