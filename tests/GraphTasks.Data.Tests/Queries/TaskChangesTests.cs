using GraphTasks.Data.Queries;
using Xunit;

namespace GraphTasks.Data.Tests.Queries;

public sealed class TaskChangesTests : IDisposable
{
    private readonly TemporaryStore store = new();

    public TaskChangesTests()
    {
        store.Write(TemporaryStore.File());
        store.Write(TemporaryStore.File("other", tasks: 2));
    }

    [Fact]
    public void All_tasks_come_in_the_order_of_their_last_change() =>
        Assert.Equal("1 example/1/1|1 example/1/2|1 example/1/3|2 other/1/1|2 other/1/2", Read(null, 10));

    [Fact]
    public void A_client_that_reads_on_from_its_last_cursor_sees_what_was_changed_and_what_was_removed()
    {
        string cursor;
        using (var reader = store.Read())
            cursor = reader.TaskChanges(null, PageRequest.First(10)).Edges[^1].Cursor;
        store.Write(TemporaryStore.File(hash: "01", tasks: 1));
        Assert.Equal("3 example/1/1|3 -example/1/2|3 -example/1/3", Read(cursor, 10));
    }

    [Fact]
    public void Pages_join_without_gap_or_repetition()
    {
        store.Write(TemporaryStore.File(hash: "01", tasks: 1));
        var (seen, cursor) = (new List<string>(), (string?)null);
        for (var more = true; more;)
        {
            using var reader = store.Read();
            var page = reader.TaskChanges(null, PageRequest.Of(2, cursor, null, null));
            seen.AddRange(page.Edges.Select(edge => edge.Node.Key));
            (cursor, more) = (page.Edges[^1].Cursor, page.HasNextPage);
        }

        Assert.Equal(["other/1/1", "other/1/2", "example/1/1", "example/1/2", "example/1/3"], seen);
    }

    [Fact]
    public void A_task_that_comes_back_is_no_longer_removed()
    {
        store.Write(TemporaryStore.File(hash: "01", tasks: 1));
        store.Write(TemporaryStore.File(hash: "02"));
        Assert.Equal("2 other/1/1|2 other/1/2|4 example/1/1|4 example/1/2|4 example/1/3", Read(null, 10));
    }

    [Fact]
    public void An_import_of_the_same_bytes_is_no_change()
    {
        var before = Read(null, 10);
        store.Write(TemporaryStore.File());
        Assert.Equal(before, Read(null, 10));
    }

    public void Dispose() => store.Dispose();

    private string Read(string? after, int count)
    {
        using var reader = store.Read();
        return string.Join('|', reader.TaskChanges(null, PageRequest.Of(count, after, null, null)).Edges.Select(edge => $"{edge.Node.Version} {(edge.Node.Removed ? "-" : "")}{edge.Node.Key}"));
    }
}
