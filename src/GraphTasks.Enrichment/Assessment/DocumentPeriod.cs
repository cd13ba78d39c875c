using GraphTasks.Ledgers;

namespace GraphTasks.Enrichment.Assessment;

/// <summary>The dates that a document's figures and targets are measured by.</summary>
/// <param name="Start">The first day of the year that its tasks are for.</param>
/// <param name="End">The last day of that year: the deadline of a task that names none.</param>
/// <param name="AsOf">The last day of the period that it reports on (2024-H1: 30 June): the date of a figure that names none.</param>
public sealed record DocumentPeriod(DateOnly Start, DateOnly End, DateOnly AsOf)
{
    /// <summary>The dates of a document, or null where neither its period nor its publication is known.</summary>
    public static DocumentPeriod? Of(LedgerDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Year is not { } year)
            return null;
        var end = new DateOnly(year, 12, 31);
        return new(new(year, 1, 1), end, LastDay(document.Period, year) ?? Earlier(document.PublishedOn, end));
    }

    private static DateOnly? LastDay(string? period, int year) => period?.Split('-') switch
    {
        [_, ['Q', >= '1' and <= '4'] quarter] => new DateOnly(year, 1, 1).AddMonths((quarter[1] - '0') * 3).AddDays(-1),
        [_, ['H', '1' or '2'] half] => new DateOnly(year, 1, 1).AddMonths((half[1] - '0') * 6).AddDays(-1),
        _ => null,
    };

    private static DateOnly Earlier(DateOnly? published, DateOnly end) => published is { } day && day.Year == end.Year ? day : end;
}
