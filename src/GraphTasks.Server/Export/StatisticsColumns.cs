using GraphTasks.Data.Queries;

namespace GraphTasks.Server.Export;

/// <summary>The columns of counted tasks.</summary>
internal static class StatisticsColumns
{
    /// <summary>The columns that every table of counts ends with.</summary>
    /// <param name="of">The counts of a row.</param>
    public static IEnumerable<TableColumn<T>> Counts<T>(Func<T, StatisticsRow> of) =>
    [
        new("count", row => of(row).Count),
        new("red", row => of(row).Lights.GetValueOrDefault("RED")),
        new("yellow", row => of(row).Lights.GetValueOrDefault("YELLOW")),
        new("green", row => of(row).Lights.GetValueOrDefault("GREEN")),
        new("done", row => of(row).Lights.GetValueOrDefault("DONE")),
        new("notMeasurable", row => of(row).Lights.GetValueOrDefault("NOT_MEASURABLE")),
        new("overdueCount", row => of(row).OverdueCount),
        new("completion", row => of(row).Completion is { } percent ? Math.Round((decimal)percent, 2) : null),
    ];
}
