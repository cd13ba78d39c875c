using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Reads tab-separated tables as they are copied from web pages and spreadsheets: a cell may be broken over lines, quoted or not.</summary>
internal static class TabFormat
{
    private const int LongestQuoted = 20_000;
    private const int MostLinesOfCell = 200;

    /// <summary>The tables; null where no line is a ledger's headings with tabs between them.</summary>
    public static LoadedSource? Load(SourceText source, string encoding, HeaderLexicon headers)
    {
        var grids = new List<Grid>();
        for (var line = 0; line < source.LineCount; line++)
        {
            if (IsHeader(source, line, headers) && HasCells(source, line))
            {
                grids.Add(Table(source, ref line));
            }
        }

        return grids.Count == 0 ? null : new LoadedSource("tab-separated text", encoding, source, grids);
    }

    private static bool IsHeader(SourceText source, int line, HeaderLexicon headers)
    {
        var text = source[source.Whole(line)];
        if (text.Length > 600 || text.Count('\t') < 2)
        {
            return false;
        }

        var roles = new List<ColumnRole>();
        foreach (var range in text.Split('\t'))
        {
            if (headers.Find(text[range].Trim().Trim('"')) is { } role)
            {
                roles.Add(role);
            }
        }

        return roles.Count >= 2 && TableColumns.IsLedger(roles);
    }

    /// <summary>Whether tabs stand below the headings, too: else only they were copied in one line.</summary>
    private static bool HasCells(SourceText source, int header)
    {
        for (var line = header + 1; line < Math.Min(source.LineCount, header + MostLinesOfCell); line++)
        {
            if (source[source.Trimmed(line)].IndexOf('\t') >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Grid Table(SourceText source, ref int line)
    {
        var grid = new Grid();
        var cells = Cells(source, source.Whole(line));
        var width = cells.Count;
        var row = 0;
        Add(grid, row, cells);
        var current = new List<List<SourceSpan>>();
        var blank = 0;
        for (line++; line < source.LineCount; line++)
        {
            var span = source.Whole(line);
            if (source.Trim(span).Length == 0 && source[span].IndexOf('\t') < 0)
            {
                blank++;
                continue;
            }

            var hasTab = source[span].IndexOf('\t') >= 0;
            if (!hasTab && blank > 0 && current.Count is 0 || (!hasTab && current.Count >= width && blank > 0))
            {
                break;
            }

            cells = Cells(source, Quoted(source, span, ref line));
            var heading = current.Count == 1 && current[0] is [var only] && Numbering.At(source[only]) is not null;
            if (!heading && current.Count > 0 && current.Count < width && current.Count + cells.Count - 1 <= width)
            {
                // A line break inside a cell: the line's first cell is the rest of the last cell above.
                current[^1].AddRange(cells[0]);
                current.AddRange(cells.Skip(1));
            }
            else if (current.Count > 0 && cells.Count == 1 && cells[0].Count > 0 && blank == 0 && Numbering.At(source[cells[0][0]]) is null)
            {
                current[^1].AddRange(cells[0]);
            }
            else
            {
                Add(grid, ++row, current);
                current = cells;
            }

            blank = 0;
        }

        Add(grid, ++row, current);
        line--;
        return grid;
    }

    /// <summary>The line, with those after it as far as a quoted cell goes.</summary>
    private static SourceSpan Quoted(SourceText source, SourceSpan span, ref int line)
    {
        while (source[span].Count('"') % 2 == 1 && line + 1 < source.LineCount && span.Length < LongestQuoted && (source[span].IndexOf("\t\"") >= 0 || source.Text[span.Start] == '"'))
        {
            var longer = new SourceSpan(span.Start, source.Whole(line + 1).End);
            span = longer;
            line++;
        }

        return span;
    }

    private static void Add(Grid grid, int row, List<List<SourceSpan>> cells)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            grid.Add(row, column, cells[column]);
        }
    }

    private static List<List<SourceSpan>> Cells(SourceText source, SourceSpan span)
    {
        var cells = new List<List<SourceSpan>>();
        var start = span.Start;
        var quoted = false;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && source.Text[i] == '"')
            {
                quoted ^= quoted || i == start;
            }

            if (i == span.End || (source.Text[i] == '\t' && !quoted))
            {
                cells.Add(Lines(source, new SourceSpan(start, i)));
                start = i + 1;
            }
        }

        return cells;
    }

    private static List<SourceSpan> Lines(SourceText source, SourceSpan cell)
    {
        var lines = new List<SourceSpan>();
        var trimmed = source.Trim(cell);
        if (trimmed.Length > 1 && source.Text[trimmed.Start] == '"' && source.Text[trimmed.End - 1] == '"')
        {
            source.Claim(new SourceSpan(trimmed.Start, trimmed.Start + 1), SourceRole.Markup);
            source.Claim(new SourceSpan(trimmed.End - 1, trimmed.End), SourceRole.Markup);
        }

        var start = cell.Start;
        for (var i = cell.Start; i <= cell.End; i++)
        {
            if (i < cell.End && source.Text[i] != '\n')
            {
                continue;
            }

            var line = source.Trim(new SourceSpan(start, i));
            if (line.Length > 0)
            {
                lines.Add(line);
            }

            start = i + 1;
        }

        return lines;
    }
}
