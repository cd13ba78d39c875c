using System.Globalization;
using GraphTasks.Enrichment.Dates;
using GraphTasks.Ledgers;

namespace GraphTasks.Cli;

/// <summary>A row in the interchange format.</summary>
internal static class RowJson
{
    public static object From(LedgerRow row) => new
    {
        Document = new
        {
            row.Document.Id,
            row.Document.Title,
            row.Document.Issuer,
            row.Document.Jurisdiction,
            row.Document.Number,
            PublishedOn = row.Document.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            row.Document.Period,
            row.Document.Attachments,
        },
        row.Table,
        row.Seq,
        row.Category,
        row.Content,
        Deadline = Deadline(row),
        row.Lead,
        row.Support,
        row.Leaders,
        row.ResponsiblePersons,
        row.Remarks,
        row.Progress,
        Source = new { row.Source.StartLine, row.Source.EndLine },
    };

    private static object? Deadline(LedgerRow row)
    {
        if (row.Deadline is null)
        {
            return null;
        }

        var read = DeadlineReader.Read(row.Deadline, row.Document.Year);
        return new { Raw = row.Deadline, Date = DateOf(read), Kind = KindOf(read) };
    }

    private static string? DateOf(Deadline read) => read.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? KindOf(Deadline read) => read.Kind switch
    {
        DeadlineKind.By => "BY",
        DeadlineKind.Ongoing => "ONGOING",
        _ => null,
    };
}
