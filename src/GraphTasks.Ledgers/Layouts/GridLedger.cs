using GraphTasks.Ledgers.Head;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Reads documents whose tables keep their cells: HTML, DOCX, XLSX, CSV, Markdown, tabs, fixed columns.</summary>
internal sealed class GridLedger(SourceText source, IReadOnlyList<Grid> grids, LedgerDictionaries dictionaries, ReportBuilder report)
{
    private readonly GridHeader header = new(source, dictionaries.Headers);

    /// <summary>The document's head, and the drafts as they are asked for; null where no grid has a ledger's headings.</summary>
    public (LedgerDocument Document, IEnumerable<RowDraft> Drafts)? Read(string id, DocumentHints hints)
    {
        for (var g = 0; g < grids.Count; g++)
        {
            if (header.Find(grids[g]) is { } found)
            {
                report.Layout = "grid table";
                var cells = grids[g].Rows().ElementAt(found.First).OfType<GridCell>();
                var firstLine = FirstSection(source.LineAt(cells.Min(cell => cell.Spans[0].Start)));
                return (new DocumentHead(source, dictionaries, AttachmentList.Find(source, firstLine), report).Read(id, firstLine, hints), Drafts(g, firstLine));
            }
        }

        return null;
    }

    /// <summary>The line of the headings that stand right above the first table, or the table's own.</summary>
    private int FirstSection(int tableLine)
    {
        var first = tableLine;
        for (var line = tableLine - 1; line > 0; line--)
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

    private IEnumerable<RowDraft> Drafts(int first, int firstLine)
    {
        var sections = new SectionPath();
        var counter = new TableCounter();
        var line = firstLine;
        ColumnRole[]? columns = null;
        for (var g = first; g < grids.Count; g++)
        {
            var grid = grids[g];
            if (grid.IsEmpty)
            {
                continue;
            }

            // Without headings of its own a table of the same width goes on with the one above it.
            var found = header.Find(grid) ?? (columns is not null && grid.Rows().First().Length == columns.Length ? (0, 0, columns) : null);
            var extent = grid.Extent;
            ClaimBetween(line, source.LineAt(extent.Start), sections);
            line = source.LineAt(extent.End - 1) + 1;
            if (found is not { } table)
            {
                source.ClaimRest(extent, SourceRole.Text);
                continue;
            }

            columns = table.Columns;
            counter.Break();
            foreach (var draft in new GridRows(source, header, counter, [.. sections.Headings]).Read(grid, table.First, table.Body, columns))
            {
                yield return draft;
            }
        }

        ClaimBetween(line, source.LineCount, null);
    }

    /// <summary>Gives the lines between two tables their roles; numbered headings among them hold for the tables below.</summary>
    private void ClaimBetween(int from, int to, SectionPath? sections)
    {
        for (var line = from; line < to; line++)
        {
            var span = source.Trimmed(line);
            if (span.Length > 0 && sections is not null && source.Role(span.Start) == SourceRole.None && SectionPath.Looks(source[span]))
            {
                sections.Add(source.String(span));
                source.Claim(span, SourceRole.Category);
            }
            else if (span.Length > 0)
            {
                source.ClaimRest(source.Whole(line), dictionaries.Furniture.Find(source[span]) is not null ? SourceRole.Furniture : Caption.Looks(source[span]) ? SourceRole.Caption : SourceRole.Text);
            }
        }
    }
}
