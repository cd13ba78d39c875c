using GraphTasks.Ledgers.Head;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Reads a document that is nothing but lines: finds its tables or its numbered items.</summary>
internal sealed class TextLedger(SourceText source, LedgerDictionaries dictionaries, ReportBuilder report)
{
    private readonly CellClassifier classifier = new(dictionaries.UnitNames);

    public (LedgerDocument Document, List<RowDraft> Drafts) Read(string id, DocumentHints hints)
    {
        var end = PageEnd.Find(source, dictionaries.Furniture);
        var headers = Headers(end);
        var drafts = headers.Count > 0 ? Tables(headers, end) : [];
        var headEnd = headers.Count > 0 ? headers[0].FirstLine : end;
        if (drafts.Count == 0)
        {
            var items = new NumberedItems(source, dictionaries);
            drafts = items.Read(0, end, 1);
            report.Layout = drafts.Count > 0 ? "numbered items" : "none";
            headEnd = drafts.Count > 0 ? items.FirstLine : end;
        }
        else
        {
            report.Layout = "flattened table";
        }

        ClaimTail(end);
        var document = new DocumentHead(source, dictionaries, report).Read(id, headEnd, hints);
        return (document, drafts);
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

    private List<RowDraft> Tables(List<FlattenedHeader> headers, int end)
    {
        var drafts = new List<RowDraft>();
        var table = 0;
        for (var h = 0; h < headers.Count; h++)
        {
            ClaimHeader(headers[h]);
            var limit = h + 1 < headers.Count ? CaptionStart(headers[h + 1].FirstLine, headers[h].LastLine + 1) : end;
            var rows = new FlattenedTable(source, classifier, headers[h].Columns).Read(headers[h].LastLine + 1, limit, table + 1);
            if (h + 1 < headers.Count)
            {
                for (var line = limit; line < headers[h + 1].FirstLine; line++)
                {
                    source.Claim(source.Trimmed(line), SourceRole.Caption);
                }
            }

            if (rows.Count == 0)
            {
                continue;
            }

            var continues = table > 0 && drafts.Count > 0 && rows[0].PrintedSeq == drafts[^1].Seq + 1;
            if (continues)
            {
                Continue(rows, drafts);
            }
            else
            {
                table++;
            }

            drafts.AddRange(rows);
        }

        return drafts;
    }

    /// <summary>A heading repeated at a page break: the rows go on in the same table, under the same headings.</summary>
    private static void Continue(List<RowDraft> rows, List<RowDraft> before)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i].InTable(before[^1].Table);
            if (rows[i].Category.Count == 0)
            {
                rows[i].Category.AddRange(before[^1].Category);
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
