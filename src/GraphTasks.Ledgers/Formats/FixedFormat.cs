using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Reads tables in fixed columns, as <c>pdftotext -layout</c> prints them.</summary>
internal static class FixedFormat
{
    /// <summary>The tables; null where no lines are a ledger's headings side by side.</summary>
    public static LoadedSource? Load(SourceText source, string encoding, LedgerDictionaries dictionaries)
    {
        var found = new List<FixedHeader>();
        for (var line = 0; line < source.LineCount; line++)
        {
            if (source.Trimmed(line).Length is > 1 and < 200 && source[source.Whole(line)].IndexOf("  ") >= 0 && FixedHeader.At(source, line, dictionaries.Headers) is { } header)
            {
                found.Add(header);
                line = header.LastLine;
            }
        }

        if (found.Count == 0)
        {
            return null;
        }

        var grids = new List<Grid>();
        for (var i = 0; i < found.Count; i++)
        {
            if (Table(source, found[i], i + 1 < found.Count ? found[i + 1].FirstLine : source.LineCount, dictionaries) is { } grid)
            {
                grids.Add(grid);
            }
        }

        return grids.Count == 0 ? null : new LoadedSource("fixed columns", encoding, source, grids);
    }

    /// <summary>The table below the headings; null where no line has more than one column, so that only the headings stand side by side.</summary>
    private static Grid? Table(SourceText source, FixedHeader header, int endLine, LedgerDictionaries dictionaries)
    {
        var roles = TableColumns.Settle([.. header.Headings.Select(heading => dictionaries.Headers.Find(heading.Text) ?? ColumnRole.Other)]);
        var cells = new FixedCells(roles.Length);
        FixedColumns? columns = null;
        var several = false;
        foreach (var page in Pages(source, header.LastLine + 1, endLine))
        {
            columns = FixedColumns.Of(source, header, page.ConvertAll(line => line.Segments), roles, dictionaries.UnitNames, columns);
            several |= page.Exists(line => line.Segments.Count > 1);
            page.ForEach(line => cells.Add(line.Segments[0].Line, line.Gap, columns.Place(line.Segments)));
        }

        var seq = Array.IndexOf(roles, ColumnRole.Seq);
        var end = cells.Count;
        while (end > 0 && !cells.Any(end - 1, 1) && !(seq == 0 && Chars.Integer(source[cells[end - 1, 0]]) >= 0))
        {
            end--;
        }

        cells.Cut(end);
        return end == 0 || !several ? null : Build(source, header, dictionaries.Headers, roles, cells, new FixedRows(source, cells, Array.IndexOf(roles, ColumnRole.Content), seq).Starts());
    }

    /// <summary>The lines of each page: its columns may stand elsewhere than those of the page before.</summary>
    private static IEnumerable<List<(List<FixedSegment> Segments, bool Gap)>> Pages(SourceText source, int firstLine, int endLine)
    {
        var page = new List<(List<FixedSegment> Segments, bool Gap)>();
        var gap = false;
        for (var line = firstLine; line < endLine; line++)
        {
            var segments = FixedSegment.Of(source, line);
            if (segments.Count == 0 || IsPageNumber(source, segments))
            {
                gap = true;
                continue;
            }

            if (page.Count > 0 && source.Text.AsSpan(page[^1].Segments[0].Span.Start, segments[0].Span.Start - page[^1].Segments[0].Span.Start).IndexOf('\f') >= 0)
            {
                yield return page;
                page = [];
            }

            page.Add((segments, gap));
            gap = false;
        }

        if (page.Count > 0)
        {
            yield return page;
        }
    }

    private static bool IsPageNumber(SourceText source, List<FixedSegment> segments) =>
        segments.Count == 1 && segments[0].Left > 8 && Chars.Integer(Chars.Squeeze(source[segments[0].Span]).Trim('-', '—', '–', '第', '页')) >= 0
        && (segments[0].Span.Length > 3 || source.Text[Math.Max(0, segments[0].Span.Start - segments[0].Left - 1)] == '\f' || NextIsPage(source, segments[0].Line));

    private static bool NextIsPage(SourceText source, int line)
    {
        for (var next = line + 1; next < Math.Min(source.LineCount, line + 4); next++)
        {
            if (source[source.Whole(next)].IndexOf('\f') >= 0)
            {
                return true;
            }
        }

        return line + 4 >= source.LineCount;
    }

    private static Grid Build(SourceText source, FixedHeader header, HeaderLexicon headers, ColumnRole[] roles, FixedCells cells, int[] starts)
    {
        var grid = new Grid();
        AddHeader(source, header, grid, headers);
        var merged = new Dictionary<int, FixedMerges.Value>[roles.Length];
        var likely = new HashSet<int>();
        // The headings come first: what else is merged is likely to end where they do.
        foreach (var column in Enumerable.Range(0, roles.Length).Where(column => roles[column] is ColumnRole.Category or ColumnRole.Leader or ColumnRole.Person).OrderBy(column => roles[column] != ColumnRole.Category))
        {
            merged[column] = FixedMerges.Find(cells, column, starts, likely).ToDictionary(value => value.FirstRow);
            likely.UnionWith(merged[column].Values.Select(value => value.EndRow));
        }

        for (var row = 0; row + 1 < starts.Length; row++)
        {
            for (var column = 0; column < roles.Length; column++)
            {
                if (merged[column] is not { Count: > 0 } values)
                {
                    grid.Add(row + 1, column, Cell(cells, column, starts[row], starts[row + 1]));
                }
                else if (values.TryGetValue(row, out var value))
                {
                    grid.Add(row + 1, column, value.Spans, value.EndRow);
                }
            }
        }

        return grid;
    }

    private static List<SourceSpan> Cell(FixedCells cells, int column, int from, int to)
    {
        var spans = new List<SourceSpan>();
        for (var line = from; line < to; line++)
        {
            if (cells[line, column] is { Length: > 0 } span)
            {
                spans.Add(span);
            }
        }

        return spans;
    }

    private static void AddHeader(SourceText source, FixedHeader header, Grid grid, HeaderLexicon headers)
    {
        var segments = Enumerable.Range(header.FirstLine, header.LastLine - header.FirstLine + 1).SelectMany(line => FixedHeader.Segments(source, line, headers)).ToList();
        var used = new HashSet<FixedSegment>();
        for (var column = 0; column < header.Headings.Count; column++)
        {
            var heading = header.Headings[column];
            var own = segments.FindAll(segment => segment.Left >= heading.Left && segment.Right <= heading.Right && heading.Text.Contains(Chars.Squeeze(source[segment.Span]), StringComparison.Ordinal) && used.Add(segment));
            grid.Add(0, column, own.ConvertAll(segment => segment.Span));
        }

        foreach (var group in segments.Where(segment => !used.Contains(segment)))
        {
            source.ClaimRest(group.Span, SourceRole.Header);
        }
    }
}
