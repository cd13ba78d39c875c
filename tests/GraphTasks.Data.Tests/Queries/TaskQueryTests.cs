using GraphTasks.Data.Queries;
using Xunit;

namespace GraphTasks.Data.Tests.Queries;

public sealed class TaskQueryTests : IDisposable
{
    private readonly TemporaryStore store = new();

    public TaskQueryTests()
    {
        store.Write(TemporaryStore.File(tasks: 7));
        store.Write(TemporaryStore.File("older", tasks: 3, year: 2020));
    }

    public static TheoryData<TaskFilter, int> Filters => new()
    {
        { new(), 10 },
        { new() { Themes = ["ecology"] }, 8 },
        { new() { Themes = ["pollution", "water"] }, 10 },
        { new() { Themes = [] }, 0 },
        { new() { TopThemes = ["pollution"] }, 0 },
        { new() { TopThemes = ["urban-rural"] }, 2 },
        { new() { PrimaryThemes = ["water"] }, 2 },
        { new() { Unit = new(["lanchuan/ecology"], null, null) }, 10 },
        { new() { Unit = new(["lanchuan/ecology"], null, AssignmentRole.Supporting) }, 0 },
        { new() { Unit = new(null, "某专班", AssignmentRole.Supporting) }, 2 },
        { new() { Unit = new(null, "市环保局", AssignmentRole.Lead) }, 10 },
        { new() { Jurisdiction = new(["澜川市"], Below: false) }, 10 },
        { new() { Jurisdiction = new(["990101"], Below: true) }, 0 },
        { new() { Jurisdiction = new(["990100"], Below: true) }, 10 },
        { new() { Years = [2020, 2021] }, 3 },
        { new() { Periods = ["2024"] }, 7 },
        { new() { Documents = ["older"] }, 3 },
        { new() { Categories = ["example/001/0001"] }, 7 },
        { new() { Categories = ["example/001/0001/0001"] }, 3 },
        { new() { InnermostCategories = ["example/001/0001"] }, 4 },
        { new() { Heading = "治水" }, 4 },
        { new() { DeadlineFrom = new(2024, 12, 31) }, 3 },
        { new() { DeadlineTo = new(2024, 12, 29) }, 3 },
        { new() { DeadlineKinds = ["BY"] }, 8 },
        { new() { Text = "第1项" }, 2 },
        { new() { Text = "余下" }, 2 },
        { new() { Text = "%1" }, 2 },
        { new() { HasProgress = true }, 2 },
        { new() { HasUnresolvedUnit = true }, 2 },
        { new() { HasUnresolvedUnit = false }, 8 },
        { new() { And = [new() { Documents = ["older"] }, new() { HasProgress = true }] }, 1 },
        { new() { Or = [new() { Documents = ["older"] }, new() { HasProgress = true }] }, 4 },
        { new() { Or = [] }, 0 },
        { new() { Not = new() { DeadlineTo = new(2024, 12, 29) } }, 7 },
    };

    [Theory]
    [MemberData(nameof(Filters), DisableDiscoveryEnumeration = true)]
    public void A_filter_keeps_the_tasks_that_it_describes(TaskFilter filter, int expected)
    {
        using var reader = store.Read();
        var page = reader.Tasks(filter, TaskOrder.Printed, PageRequest.First(100));
        Assert.Equal(expected, page.Edges.Count);
        Assert.Equal(expected, page.Count());
    }

    [Fact]
    public void A_filter_nested_too_deep_is_refused()
    {
        var filter = Enumerable.Range(0, 9).Aggregate(new TaskFilter(), (inner, _) => new() { Not = inner });
        using var reader = store.Read();
        Assert.Throws<QueryException>(() => reader.Tasks(filter, TaskOrder.Printed, PageRequest.First(1)));
    }

    [Theory]
    [CombinatorialOrders]
    public void Pages_both_ways_give_every_task_once_and_in_order(TaskOrderField field, bool descending, int size)
    {
        using var reader = store.Read();
        var order = new TaskOrder(field, descending);
        var whole = reader.Tasks(null, order, PageRequest.First(100)).Edges.Select(edge => edge.Node.Key).ToList();
        Assert.Equal(10, whole.Distinct().Count());

        var forwards = new List<string>();
        for (string? after = null; ;)
        {
            var page = reader.Tasks(null, order, PageRequest.Of(size, after, null, null));
            forwards.AddRange(page.Edges.Select(edge => edge.Node.Key));
            if (!page.HasNextPage)
                break;
            after = page.Edges[^1].Cursor;
        }

        Assert.Equal(whole, forwards);

        var backwards = new List<string>();
        for (string? before = null; ;)
        {
            var page = reader.Tasks(null, order, PageRequest.Of(null, null, size, before));
            backwards.InsertRange(0, page.Edges.Select(edge => edge.Node.Key));
            if (!page.HasPreviousPage)
                break;
            before = page.Edges[0].Cursor;
        }

        Assert.Equal(whole, backwards);
    }

    [Fact]
    public void A_cursor_stays_right_when_its_document_is_replaced()
    {
        string cursor;
        using (var reader = store.Read())
            cursor = reader.Tasks(null, TaskOrder.Printed, PageRequest.First(2)).Edges[^1].Cursor;
        store.Write(TemporaryStore.File(hash: "01", tasks: 5));
        using (var reader = store.Read())
            Assert.Equal("example/1/3", reader.Tasks(null, TaskOrder.Printed, PageRequest.Of(1, cursor, null, null)).Edges[0].Node.Key);
    }

    [Theory]
    [InlineData(-1, null, null)]
    [InlineData(101, null, null)]
    [InlineData(1, 1, null)]
    [InlineData(null, 101, null)]
    [InlineData(1, null, "no cursor!")]
    public void Senseless_pages_are_refused(int? first, int? last, string? after) =>
        Assert.Throws<QueryException>(() => PageRequest.Of(first, after, last, null));

    public void Dispose() => store.Dispose();

    private sealed class CombinatorialOrdersAttribute : Xunit.Sdk.DataAttribute
    {
        public override IEnumerable<object[]> GetData(System.Reflection.MethodInfo testMethod) =>
            from field in Enum.GetValues<TaskOrderField>()
            from downwards in new[] { false, true }
            from size in new[] { 1, 3, 10 }
            select new object[] { field, downwards, size };
    }
}
