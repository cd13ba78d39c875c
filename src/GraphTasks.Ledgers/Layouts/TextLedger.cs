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
        var hasTables = Enumerable.Range(0, headers.Count).Any(h => HasLines(headers[h].LastLine + 1, Limit(headers, h, end)));
        var attachments = AttachmentList.Find(source, hasTables ? FirstSection(headers[0].FirstLine) : end);
        var (drafts, headEnd) = hasTables ? (Tables(headers, end), FirstSection(headers[0].FirstLine)) : Items(end, attachments);
        ClaimTail(end);
        return (new DocumentHead(source, dictionaries, attachments, report).Read(id, headEnd, hints), drafts);
    }

    private (IEnumerable<RowDraft> Drafts, int FirstLine) Items(int end, AttachmentList attachments)
    {
        var items = new NumberedItems(source, dictionaries, attachments);
        var any = items.Find(end);
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
        var sections = new SectionPath();
        ClaimAbove(sections, FirstSection(headers[0].FirstLine), headers[0].FirstLine);
        for (var h = 0; h < headers.Count; h++)
        {
            ClaimHeader(headers[h]);
            var limit = Limit(headers, h, end);
            var before = last;
            var continues = false;
            foreach (var row in new FlattenedTable(source, classifier, headers[h].Columns, sections).Read(headers[h].LastLine + 1, limit, (before?.Table ?? 0) + 1))
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
                sections = HasCaption(limit, headers[h + 1].FirstLine) ? new SectionPath() : sections;
                ClaimAbove(sections, limit, headers[h + 1].FirstLine);
            }
        }
    }

    /// <summary>Numbered headings right above a table's own headings hold for its rows; what else stands there is its title.</summary>
    private void ClaimAbove(SectionPath sections, int from, int headerLine)
    {
        for (var line = from; line < headerLine; line++)
        {
            var span = source.Trimmed(line);
            var isHeading = span.Length > 0 && SectionPath.Looks(source[span]);
            source.Claim(span, isHeading ? SourceRole.Category : SourceRole.Caption);
            if (isHeading)
            {
                sections.Add(source.String(span));
            }
        }
    }

    private bool HasCaption(int from, int end)
    {
        for (var line = from; line < end; line++)
        {
            var span = source.Trimmed(line);
            if (span.Length > 0 && !SectionPath.Looks(source[span]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The line of the numbered headings that stand right above the first table, or the table's own.</summary>
    private int FirstSection(int headerLine)
    {
        var first = headerLine;
        for (var line = headerLine - 1; line > 0; line--)
        {
            var span = source.Trimmed(line);
            if (span.Length > 0 && !SectionPath.Looks(source[span]))
            {
                break;
            }

            first = span.Length > 0 ? line : first;
        }

        return first;
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
            if (!Caption.Looks(text) && !SectionPath.Looks(text) && !(captions > 0 && Chars.Integer(text) is > 0 and < 20))
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
