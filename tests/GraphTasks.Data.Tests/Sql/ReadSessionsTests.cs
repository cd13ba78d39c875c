using GraphTasks.Data.Import;
using GraphTasks.Data.Queries;
using GraphTasks.Data.Sql;
using GraphTasks.Data.Tests.Themes;
using Xunit;

namespace GraphTasks.Data.Tests.Sql;

public class ReadSessionsTests
{
    [Fact]
    public void A_session_is_used_again_with_its_statements()
    {
        using var store = new TemporaryStore();
        var first = store.Store.Sessions.Rent();
        new SqlText(first.Source).Raw("SELECT COUNT(*) FROM tasks").Count();
        store.Store.Sessions.Return(first);
        var second = store.Store.Sessions.Rent();
        Assert.Same(first, second);
        Assert.Equal(1, second.Source.Kept!.Count);
        store.Store.Sessions.Return(second);
    }

    [Fact]
    public void A_session_that_is_used_again_sees_what_was_written_since()
    {
        using var store = new TemporaryStore();
        using (var reader = store.Read())
            Assert.Equal(0, reader.State().Tasks);
        store.Write(TemporaryStore.File());
        using (var reader = store.Read())
            Assert.Equal(3, reader.State().Tasks);
    }

    [Fact]
    public void Requests_that_overlap_each_keep_the_state_that_they_first_saw()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File());
        using var earlier = store.Read();
        Assert.Equal(3, earlier.State().Tasks);
        store.Write(TemporaryStore.File("later"));
        using var later = store.Read();
        Assert.Equal(6, later.State().Tasks);
        Assert.Equal(3, earlier.State().Tasks);
        Assert.Equal(3, earlier.Tasks(null, TaskOrder.Printed, PageRequest.First(10)).Edges.Count);
    }

    [Fact]
    public void No_more_than_a_few_wait()
    {
        using var store = new TemporaryStore();
        var lent = Enumerable.Range(0, ReadSessions.Most + 1).Select(_ => store.Store.Sessions.Rent()).ToArray();
        foreach (var session in lent)
            store.Store.Sessions.Return(session);
        var again = Enumerable.Range(0, ReadSessions.Most + 1).Select(_ => store.Store.Sessions.Rent()).ToArray();
        Assert.Equal(ReadSessions.Most, again.Intersect(lent).Count());
        foreach (var session in again)
            store.Store.Sessions.Return(session);
    }

    [Fact]
    public void The_statements_that_are_kept_are_bounded_and_those_in_use_stay()
    {
        using var store = new TemporaryStore();
        var session = store.Store.Sessions.Rent();
        for (var i = 0; i < KeptStatements.Most * 2; i++)
        {
            Assert.Equal(7, new SqlText(session.Source).Raw("SELECT 7").Count());
            Assert.Equal(i, new SqlText(session.Source).Raw($"SELECT {i} + ").Add($"{0}").Count());
        }

        Assert.Equal(KeptStatements.Most, session.Source.Kept!.Count);
        store.Store.Sessions.Return(session);
    }

    [Fact]
    public void What_follows_from_the_store_is_read_again_when_it_has_changed()
    {
        using var store = new TemporaryStore();
        using (var reader = store.Read())
            Assert.Empty(reader.AllThemes());
        using var earlier = store.Read();
        Assert.Empty(earlier.AllThemes());
        ThemeSeeder.Seed(store.Store, SmallThemes.Vocabulary);
        Assert.Empty(earlier.AllThemes());
        using var later = store.Read();
        Assert.NotEmpty(later.AllThemes());
        Assert.Same(later.ThemesByCode(), later.ThemesByCode());
    }

    [Fact]
    public void A_list_finds_the_same_whatever_its_length()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File(tasks: 20));
        using var reader = store.Read();
        foreach (var length in (int[])[0, 1, 2, 3, 5, 8, 13])
            Assert.Equal(length, reader.TasksByKey([.. Enumerable.Range(1, length).Select(seq => $"example/1/{seq}")]).Count);
    }
}
