using GraphTasks.Ledgers.Head;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Reads a document that is nothing but lines: finds its tables or its numbered items.</summary>
internal sealed class TextLedger(SourceText source, LedgerDictionaries dictionaries, ReportBuilder report)
{
    private readonly CellClassifier classifier = new(dictionaries.UnitNames);

    /// <summary>The document's head, and the drafts as they are asked for.</summary>
    public (LedgerDocument Document, IEnumerable<RowDraft> Drafts) Read(string id, DocumentHints hints)
    {
        var end = PageEnd.Find(source, dictionaries.Furniture);
        var headers = Headers(end);
        var (drafts, headEnd) = Enumerable.Range(0, headers.Count).Any(h => HasLines(headers[h].LastLine + 1, Limit(headers, h, end))) ? (Tables(headers, end), headers[0].FirstLine) : Items(end);
        ClaimTail(end);
        return (new DocumentHead(source, dictionaries, report).Read(id, headEnd, hints), drafts);
    }

    private (IEnumerable<RowDraft> Drafts, int FirstLine) Items(int end)
    {
        var items = new NumberedItems(source, dictionaries);
        var any = items.Find(0, end);
        report.Layout = any ? "numbered items" : "none";
        return any ? (items.Drafts(1), items.FirstLine) : ([], end);
    }

    /// <summary>The line after a table's last: the titles over the next table are no part of it.</summary>
    private int Limit(List<FlattenedHeader> headers, int h, int end) =>
        h + 1 < headers.Count ? CaptionStart(headers[h + 1].FirstLine, headers[h].LastLine + 1) : end;

    private bool HasLines(int from, int end)
    {
        for (var line = from; line < end; line++)
        {
            if (source.Trimmed(line).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private List<FlattenedHeader> Headers(int end)
    {
        var headers = new List<FlattenedHeader>();
        for (var line = 0; line < end; line++)
        {
            if (FlattenedHeader.At(source, line, dictionaries.Headers) is { } header)
            {
                headers.Add(header);
                line = header.LastLine;
            }
        }

        return headers;
    }

    private IEnumerable<RowDraft> Tables(List<FlattenedHeader> headers, int end)
    {
        report.Layout = "flattened table";
        RowDraft? last = null;
        for (var h = 0; h < headers.Count; h++)
        {
            ClaimHeader(headers[h]);
            var limit = Limit(headers, h, end);
            var before = last;
            var continues = false;
            foreach (var row in new FlattenedTable(source, classifier, headers[h].Columns).Read(headers[h].LastLine + 1, limit, (before?.Table ?? 0) + 1))
            {
                // A heading repeated at a page break: the rows go on in the same table, under the same headings.
                if (ReferenceEquals(last, before))
                {
                    continues = before is not null && row.PrintedSeq == before.Seq + 1;
                }

                if (continues)
                {
                    row.InTable(before!.Table);
                    row.Category.AddRange(row.Category.Count == 0 ? before.Category : []);
                }

                last = row;
                yield return row;
            }

            if (h + 1 < headers.Count)
            {
                for (var line = limit; line < headers[h + 1].FirstLine; line++)
                {
                    source.Claim(source.Trimmed(line), SourceRole.Caption);
                }
            }
        }
    }

    private void ClaimHeader(FlattenedHeader header)
    {
        for (var line = header.FirstLine; line <= header.LastLine; line++)
        {
            source.Claim(source.Trimmed(line), SourceRole.Header);
        }
    }

    /// <summary>The titles over the next table: short lines above its header that are no sentences.</summary>
    private int CaptionStart(int headerLine, int floor)
    {
        var start = headerLine;
        var captions = 0;
        for (var line = headerLine - 1; line >= floor && captions < 3; line--)
        {
            var span = source.Trimmed(line);
            if (span.Length == 0)
            {
                continue;
            }

            // Of 附件2 above a table sometimes only the number was copied.
            var text = source[span];
            if (!Caption.Looks(text) && !(captions > 0 && Chars.Integer(text) is > 0 and < 20))
            {
                break;
            }

            captions++;
            start = line;
        }

        return start;
    }

    private void ClaimTail(int end)
    {
        for (var line = end; line < source.LineCount; line++)
        {
            source.ClaimRest(source.Whole(line), SourceRole.Furniture);
        }
    }
}
