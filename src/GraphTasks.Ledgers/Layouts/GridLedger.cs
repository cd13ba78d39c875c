using GraphTasks.Ledgers.Head;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>Reads documents whose tables keep their cells: HTML, DOCX, XLSX, CSV, Markdown, tabs, fixed columns.</summary>
internal sealed class GridLedger(SourceText source, IReadOnlyList<Grid> grids, LedgerDictionaries dictionaries, ReportBuilder report)
{
    private const int MostHeaderRows = 12;

    public (LedgerDocument Document, List<RowDraft> Drafts) Read(string id)
    {
        var drafts = new List<RowDraft>();
        var table = 0;
        var firstLine = source.LineCount;
        ColumnRole[]? columns = null;
        foreach (var grid in grids)
        {
            var (header, body, found) = Header(grid);
            if (found is null && columns is not null && grid.Rows.Count > 0 && grid.Rows[0].Length == columns.Length)
            {
                (header, body, found) = (0, 0, columns);
            }

            if (found is null)
            {
                continue;
            }

            columns = found;
            for (var row = header; row < body; row++)
            {
                Claim(grid.Rows[row], SourceRole.Header);
            }

            firstLine = Math.Min(firstLine, FirstLine(grid, header));
            ClaimAbove(grid, header);
            var rows = Rows(grid, body, columns, table + 1);
            if (rows.Count == 0)
            {
                continue;
            }

            if (drafts.Count > 0 && rows[0].PrintedSeq is { } seq && seq == drafts[^1].Seq + 1)
            {
                rows.ForEach(row => row.InTable(table));
            }
            else
            {
                table++;
            }

            drafts.AddRange(rows);
        }

        if (drafts.Count == 0)
        {
            return new TextLedger(source, dictionaries, report).Read(id);
        }

        report.Layout = "grid table";
        var document = new DocumentHead(source, dictionaries, report).Read(id, firstLine);
        for (var line = firstLine; line < source.LineCount; line++)
        {
            if (line > drafts[^1].LastLine)
            {
                source.ClaimRest(source.Whole(line), dictionaries.Furniture.Find(source[source.Trimmed(line)]) is null ? SourceRole.Text : SourceRole.Furniture);
            }
        }

        return (document, drafts);
    }

    private void ClaimAbove(Grid grid, int header)
    {
        for (var row = 0; row < header; row++)
        {
            foreach (var cell in grid.Rows[row].OfType<GridCell>().Distinct())
            {
                cell.Spans.ForEach(span => source.ClaimRest(span, SourceRole.Caption));
            }
        }
    }

    private static int FirstLine(Grid grid, int row)
    {
        var cells = grid.Rows[row].OfType<GridCell>().ToList();
        return cells.Count == 0 ? 0 : cells.Min(cell => cell.Line);
    }

    private void Claim(GridCell?[] row, SourceRole role)
    {
        foreach (var cell in row.OfType<GridCell>().Distinct())
        {
            cell.Spans.ForEach(span => source.ClaimRest(span, role));
        }
    }

    private (int Header, int Body, ColumnRole[]? Columns) Header(Grid grid)
    {
        for (var row = 0; row < Math.Min(grid.Rows.Count, MostHeaderRows); row++)
        {
            var top = Roles(grid.Rows[row]);
            if (top.Count(role => role is not null) < 2)
            {
                continue;
            }

            var columns = top.Select(role => role ?? ColumnRole.Other).ToArray();
            var body = row + 1;
            if (body < grid.Rows.Count && IsLowerHeader(grid.Rows[row], grid.Rows[body]))
            {
                var lower = Roles(grid.Rows[body]);
                for (var i = 0; i < columns.Length && i < lower.Length; i++)
                {
                    columns[i] = lower[i] ?? columns[i];
                }

                body++;
            }

            columns = Known(grid, row, columns);
            if (columns.Length >= 2 && TableColumns.IsLedger(columns))
            {
                return (row, body, TableColumns.Settle(columns));
            }
        }

        return (0, 0, null);
    }

    /// <summary>A heading over several columns without lower headings (牵头单位 over two cells) counts for each of them.</summary>
    private static ColumnRole[] Known(Grid grid, int row, ColumnRole[] columns)
    {
        for (var i = 1; i < columns.Length; i++)
        {
            if (columns[i] is ColumnRole.Content or ColumnRole.Seq && ReferenceEquals(grid.Rows[row][i], grid.Rows[row][i - 1]) && columns[i] == columns[i - 1])
            {
                columns[i - 1] = columns[i] == ColumnRole.Seq ? ColumnRole.Seq : ColumnRole.Category;
            }
        }

        return columns;
    }

    /// <summary>The row below is a second level where it shares a cell with the header or is nothing but headings.</summary>
    private bool IsLowerHeader(GridCell?[] top, GridCell?[] row)
    {
        var known = Roles(row).Count(role => role is not null);
        var filled = row.OfType<GridCell>().Where(cell => !cell.IsEmpty).Distinct().Count();
        var spans = row.Where((cell, i) => cell is not null && i < top.Length && ReferenceEquals(cell, top[i])).Any();
        return known > 0 && (known * 2 > filled || spans) && !row.Any(cell => cell is { IsEmpty: false } && Chars.Integer(Chars.Squeeze(Text(cell))) >= 0);
    }

    private ColumnRole?[] Roles(GridCell?[] row) => [.. row.Select(cell => cell is null || cell.IsEmpty ? null : dictionaries.Headers.Find(Text(cell)))];

    private string Text(GridCell cell) => RowBuilder.Join(source, cell.Spans);

    private List<RowDraft> Rows(Grid grid, int body, ColumnRole[] columns, int table)
    {
        var drafts = new List<RowDraft>();
        var levels = columns.Count(role => role == ColumnRole.Category);
        var path = new CategoryPath(source, levels);
        var claimed = new HashSet<GridCell>();
        string? section = null;
        for (var index = body; index < grid.Rows.Count; index++)
        {
            var row = grid.Rows[index];
            var cells = row.OfType<GridCell>().Where(cell => !cell.IsEmpty).Distinct().ToList();
            if (cells.Count == 0)
            {
                continue;
            }

            if (IsRepeatedHeader(row, columns))
            {
                Claim(row, SourceRole.Header);
                continue;
            }

            if (cells.Count == 1 && columns.Length > 2 && !claimed.Contains(cells[0]))
            {
                var text = Text(cells[0]);
                var isHeading = Numbering.At(text) is not null || text.Length < 60;
                Claim(row, isHeading && index + 1 < grid.Rows.Count ? SourceRole.Category : SourceRole.Text);
                section = isHeading ? text.Trim() : section;
                continue;
            }

            var content = Array.IndexOf(columns, ColumnRole.Content);
            var own = content < row.Length ? row[content] : null;
            if (own is null || own.IsEmpty || (claimed.Contains(own) && drafts.Count > 0))
            {
                Extend(row, columns, drafts, claimed);
                continue;
            }

            var draft = new RowDraft(table);
            drafts.Add(draft);
            if (section is not null)
            {
                draft.Category.Add(section);
            }

            Fill(row, columns, draft, path, claimed);
        }

        return RowNumbers.Fill(drafts);
    }

    private bool IsRepeatedHeader(GridCell?[] row, ColumnRole[] columns) =>
        Roles(row).Count(role => role is not null) * 2 > columns.Length && TableColumns.IsLedger([.. Roles(row).Select(role => role ?? ColumnRole.Other)]);

    private void Fill(GridCell?[] row, ColumnRole[] columns, RowDraft draft, CategoryPath path, HashSet<GridCell> claimed)
    {
        var level = 0;
        for (var i = 0; i < columns.Length && i < row.Length; i++)
        {
            var cell = row[i];
            var role = columns[i];
            level += role == ColumnRole.Category ? 1 : 0;
            if (cell is null || cell.IsEmpty)
            {
                continue;
            }

            var first = claimed.Add(cell);
            if (first)
            {
                foreach (var span in cell.Spans)
                {
                    draft.Cover(source.LineAt(span.Start));
                }
            }

            if (role == ColumnRole.Category)
            {
                if (first)
                {
                    cell.Spans.ForEach(span => path.Add(level - 1, span));
                }
            }
            else if (!first)
            {
                Share(cell, role, draft);
            }
            else if (role == ColumnRole.Seq)
            {
                var number = Chars.Integer(Chars.Squeeze(Text(cell)).TrimEnd('.', '、'));
                draft.PrintedSeq = number >= 0 ? number : null;
                cell.Spans.ForEach(span => source.Claim(span, SourceRole.Seq));
            }
            else if (draft.Field(role) is { } field)
            {
                field.AddRange(cell.Spans);
            }
            else
            {
                cell.Spans.ForEach(span => source.Claim(span, SourceRole.OtherColumn));
            }
        }

        path.Finish(draft);
    }

    /// <summary>A cell merged over several rows counts for each of them; its characters are claimed once.</summary>
    private static void Share(GridCell cell, ColumnRole role, RowDraft draft)
    {
        if (role is ColumnRole.Seq or ColumnRole.Content)
        {
            return;
        }

        if (draft.Field(role) is { Count: 0 } field)
        {
            field.AddRange(cell.Spans);
            draft.Shared.Add(role);
        }
    }

    /// <summary>A row without a task goes on with the one above it.</summary>
    private void Extend(GridCell?[] row, ColumnRole[] columns, List<RowDraft> drafts, HashSet<GridCell> claimed)
    {
        for (var i = 0; i < columns.Length && i < row.Length; i++)
        {
            if (row[i] is not { IsEmpty: false } cell || !claimed.Add(cell))
            {
                continue;
            }

            if (drafts.Count > 0 && drafts[^1].Field(columns[i]) is { } field && !drafts[^1].Shared.Contains(columns[i]))
            {
                field.AddRange(cell.Spans);
                cell.Spans.ForEach(span => drafts[^1].Cover(source.LineAt(span.Start)));
            }
            else
            {
                cell.Spans.ForEach(span => source.Claim(span, SourceRole.Text));
            }
        }
    }
}
