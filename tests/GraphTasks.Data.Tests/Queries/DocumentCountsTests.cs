using GraphTasks.Data.Import;
using GraphTasks.Data.Queries;
using Xunit;

namespace GraphTasks.Data.Tests.Queries;

/// <summary>Counts that are kept must be those that the tasks give.</summary>
public sealed class DocumentCountsTests : IDisposable
{
    private static readonly StatisticsDimension[] OfTasks = [StatisticsDimension.Theme, StatisticsDimension.TopTheme, StatisticsDimension.PrimaryTheme, StatisticsDimension.Light];
    private static readonly StatisticsDimension[] OfDocuments = [StatisticsDimension.Year, StatisticsDimension.Jurisdiction, StatisticsDimension.Period, StatisticsDimension.Document];

    private readonly TemporaryStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public void They_are_those_of_the_tasks_after_every_change_of_documents()
    {
        store.Write(TemporaryStore.File(tasks: 7));
        store.Write(TemporaryStore.File("older", year: 2020));
        store.Write(TemporaryStore.File("undated", year: null));
        Assert.True(CheckAll(store) > 30);
        store.Write(TemporaryStore.File(hash: "01", tasks: 4));
        CheckAll(store);
        new StoredDocuments(store.Store, TimeProvider.System).Remove("older");
        CheckAll(store);
    }

    [Fact]
    public void A_filter_of_documents_keeps_them_and_any_other_filter_looks_at_the_tasks()
    {
        store.Write(TemporaryStore.File(tasks: 7));
        store.Write(TemporaryStore.File("older", year: 2020));
        foreach (var filter in (TaskFilter[])[new() { Years = [2020] }, new() { Documents = ["example"] }, new() { And = [new() { Years = [2024] }] }, new() { Themes = ["water"] }, new() { Not = new() { Years = [2020] } }])
            Check(store, filter, [StatisticsDimension.Theme, StatisticsDimension.Year]);
        Assert.True(new TaskFilter { Years = [1], And = [new() { Documents = ["x"] }] }.IsOfDocuments);
        Assert.False(new TaskFilter { Years = [1], And = [new() { Text = "x" }] }.IsOfDocuments);
    }

    [Fact]
    public void Totals_from_them_are_those_of_the_tasks()
    {
        store.Write(TemporaryStore.File(tasks: 7));
        store.Write(TemporaryStore.File("older", year: 2020));
        store.Write(TemporaryStore.File("undated", year: null));
        TaskFilter[] parts = [new(), new() { Themes = ["water"] }, new() { Themes = ["ecology"] }, new() { TopThemes = ["ecology"] }, new() { TopThemes = ["urban-rural"] }, new() { Lights = ["RED", "NOT_MEASURABLE"] }, new() { Lights = [] }];
        TaskFilter[] documents = [new(), new() { Years = [2020, 2024] }, new() { Documents = ["example"] }, new() { Jurisdiction = new(["990100"], Below: true), And = [new() { Years = [2020] }] }];
        using var reader = store.Read();
        foreach (var filter in parts.SelectMany(part => documents.Select(document => part with { Years = document.Years, Documents = document.Documents, Jurisdiction = document.Jurisdiction, And = document.And })))
        {
            Assert.NotNull(KeptTotal.Of(default, filter));
            // Another condition, which all tasks meet, has the tasks counted.
            var counted = filter with { Or = [new() { HasTarget = true }, new() { HasTarget = false }] };
            Assert.Null(KeptTotal.Of(default, counted));
            Assert.Equal(Total(counted), Total(filter));
        }

        Assert.Equal(Total(new() { Not = new() { Documents = ["x"] } }), Total(null));
        Assert.Null(KeptTotal.Of(default, new() { Themes = ["water", "pollution"] }));
        Assert.Null(KeptTotal.Of(default, new() { Themes = ["water"], TopThemes = ["ecology"] }));

        int Total(TaskFilter? filter) => reader.Tasks(filter, TaskOrder.Printed, PageRequest.First(1)).Count();
    }

    /// <summary>Compares all kept combinations with what the tasks give.</summary>
    /// <returns>How many rows were compared.</returns>
    internal static int CheckAll(TemporaryStore store) => (from task in OfTasks.Cast<StatisticsDimension?>().Append(null)
                                                           from document in OfDocuments.Cast<StatisticsDimension?>().Append(null)
                                                           where task is not null || document is not null
                                                           select Check(store, null, [.. new[] { document, task }.OfType<StatisticsDimension>()])).Sum();

    private static int Check(TemporaryStore store, TaskFilter? filter, StatisticsDimension[] dimensions)
    {
        using var reader = store.Read();
        var counted = reader.Statistics(filter, dimensions, 1_000);
        Assert.Equal(counted.Select(Text), reader.Statistics(filter, dimensions, 1_000, countsOnly: true).Select(Text));
        return counted.Count;
    }

    private static string Text(StatisticsRow row) => $"{string.Join(' ', row.Keys.Select(key => key ?? "-"))} {row.Count}";
}
