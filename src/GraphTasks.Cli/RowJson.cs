using System.Globalization;
using GraphTasks.Enrichment.Dates;
using GraphTasks.Ledgers;

namespace GraphTasks.Cli;

/// <summary>Rows in the interchange format.</summary>
internal sealed class RowJson
{
    private LedgerDocument? of;
    private object? head;

    public object From(LedgerRow row) => new
    {
        Document = Head(row.Document),
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

    /// <summary>The rows of a document share its head.</summary>
    private object Head(LedgerDocument document)
    {
        if (head is null || !ReferenceEquals(of, document))
        {
            (of, head) = (document, new
            {
                document.Id,
                document.Title,
                document.Issuer,
                document.Jurisdiction,
                document.Number,
                PublishedOn = document.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                document.Period,
                document.Attachments,
            });
        }

        return head;
    }

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
