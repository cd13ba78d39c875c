using GraphTasks.Data.Import;
using GraphTasks.Data.Queries;
using Xunit;

namespace GraphTasks.Data.Tests.Import;

public class FileWriterTests
{
    [Fact]
    public void A_file_is_stored_with_headings_units_and_themes()
    {
        using var store = new TemporaryStore();
        var result = Assert.Single(store.Write(TemporaryStore.File()));
        Assert.Equal(new("example", ImportOutcome.Added, 3, 4, 3), result);

        using var reader = store.Read();
        var tasks = reader.Tasks(null, TaskOrder.Printed, PageRequest.First(10)).Edges.Select(edge => edge.Node).ToArray();
        Assert.Equal(["example/1/1", "example/1/2", "example/1/3"], tasks.Select(task => task.Key));
        Assert.Equal(["一、生态", "(一)治水"], tasks[1].Headings);
        Assert.Equal(["已完成一半。", "余下的在做。"], tasks[1].Progress);
        Assert.Equal("example/001/0001/0001", tasks[1].CategoryKey);
        Assert.Equal((20, 24), (tasks[1].StartLine, tasks[1].EndLine));
        Assert.Equal(["市生态环境局", "某专班"], reader.AssignmentsOf([tasks[2].Id])[tasks[2].Id].Select(a => a.Mention));
        Assert.Equal("治水", Assert.Single(Assert.Single(reader.TagsOf([tasks[0].Id])[tasks[0].Id]).Evidence).Term);
    }

    [Fact]
    public void The_same_bytes_change_nothing()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File());
        var before = Everything(store);
        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(store.Write(TemporaryStore.File())).Outcome);
        Assert.Equal(before, Everything(store));
    }

    [Fact]
    public void Other_dictionaries_derive_the_document_anew()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File());
        Assert.Equal(ImportOutcome.Replaced, Assert.Single(store.Write(TemporaryStore.File() with { DictionaryVersion = "d2" })).Outcome);
    }

    [Fact]
    public void A_changed_file_replaces_its_document_whole_and_no_other()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File());
        store.Write(TemporaryStore.File("other"));
        Assert.Equal(ImportOutcome.Replaced, Assert.Single(store.Write(TemporaryStore.File(hash: "01", tasks: 1))).Outcome);

        using var reader = store.Read();
        Assert.Equal(["example/1/1", "other/1/1", "other/1/2", "other/1/3"],
            reader.Tasks(null, TaskOrder.Printed, PageRequest.First(10)).Edges.Select(edge => edge.Node.Key));
        Assert.Equal((2, 4, 3L), reader.State());
        Assert.Single(reader.Categories(new(["example"]), PageRequest.First(10)).Edges);
    }

    [Fact]
    public void A_failure_in_the_middle_leaves_the_store_as_it_was()
    {
        using var store = new TemporaryStore();
        store.Write(TemporaryStore.File());
        var before = Everything(store);
        var broken = TemporaryStore.File(hash: "02") with { Units = [], Jurisdictions = [] };
        broken = broken with { Rows = [.. broken.Rows, broken.Rows[0] with { Assignments = [broken.Rows[0].Assignments[0] with { UnitKey = "unknown" }] }] };
        Assert.ThrowsAny<System.Data.Common.DbException>(() => store.Write(broken));
        Assert.Equal(before, Everything(store));
    }

    [Fact]
    public void A_number_printed_twice_keeps_both_tasks()
    {
        using var store = new TemporaryStore();
        var file = TemporaryStore.File(tasks: 1);
        store.Write(file with { Rows = [file.Rows[0], file.Rows[0]] });
        using var reader = store.Read();
        Assert.Equal(["example/1/1", "example/1/1#2"], reader.Tasks(null, TaskOrder.Printed, PageRequest.First(10)).Edges.Select(edge => edge.Node.Key));
    }

    private static string Everything(TemporaryStore store)
    {
        using var reader = store.Read();
        var tasks = reader.Tasks(null, TaskOrder.Printed, PageRequest.First(100)).Edges;
        return string.Join('\n', tasks.Select(edge => edge.Node.ToString())
            .Concat(reader.AssignmentsOf([.. tasks.Select(edge => edge.Node.Id)]).SelectMany(a => a).Select(a => a.ToString()))
            .Concat(reader.Documents(null, PageRequest.First(10)).Edges.Select(edge => edge.Node.ToString()))
            .Append(reader.State().ToString()));
    }
}
