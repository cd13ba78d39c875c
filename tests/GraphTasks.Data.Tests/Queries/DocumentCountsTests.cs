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
