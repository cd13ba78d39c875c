using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Reads tables in fixed columns, as <c>pdftotext -layout</c> prints them.</summary>
internal static class FixedFormat
{
    private const int MostLinesToNumber = 30;
    private const int MostLinesOfPage = 4000;

    /// <summary>The tables; null where no lines are a ledger's headings side by side.</summary>
    public static LoadedSource? Load(SourceText source, string encoding, LedgerDictionaries dictionaries)
    {
        var found = new List<FixedHeader>();
        for (var line = 0; line < source.LineCount; line++)
        {
            var text = source[source.Trimmed(line)];
            if (text.Length is > 1 and < 200 && text.IndexOfAny("，。；;") < 0 && source[source.Whole(line)].IndexOf("  ") >= 0 && FixedHeader.At(source, line, dictionaries.Headers) is { } header)
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
        for (var (i, next) = (0, 1); i < found.Count; (i, next) = (next, next + 1))
        {
            while (next < found.Count && Continues(source, found[next - 1], found[next]))
            {
                next++;
            }

            if (Table(source, found[i..next], next < found.Count ? found[next].FirstLine : source.LineCount, dictionaries) is { } grid)
            {
                grids.Add(grid);
            }
        }

        return grids.Count == 0 ? null : new LoadedSource("fixed columns", encoding, source, grids);
    }

    /// <summary>Whether headings only say again, at the top of a page, what those of the page before said: the table goes on, perhaps in the midst of a row.</summary>
    private static bool Continues(SourceText source, FixedHeader before, FixedHeader header)
    {
        if (!before.Headings.Select(heading => heading.Text).SequenceEqual(header.Headings.Select(heading => heading.Text)))
        {
            return false;
        }

        var above = header.FirstLine - 1;
        while (above > before.LastLine && source.Trimmed(above).Length == 0)
        {
            above--;
        }

        return !Caption.Looks(source[source.Trimmed(above)]) && FirstNumber(source, header.LastLine + 1) != 1;
    }

    /// <summary>The first number that stands apart in its line, below the headings.</summary>
    private static int FirstNumber(SourceText source, int line)
    {
        for (var end = Math.Min(source.LineCount, line + MostLinesToNumber); line < end; line++)
        {
            foreach (var segment in FixedSegment.Of(source, line).Take(2))
            {
                if (Chars.Integer(source[segment.Span]) is var number and >= 0)
                {
                    return number;
                }
            }
        }

        return -1;
    }

    /// <summary>The table below the headings; null where no line has more than one column, so that only the headings stand side by side.</summary>
    private static Grid? Table(SourceText source, List<FixedHeader> headers, int endLine, LedgerDictionaries dictionaries)
    {
        var header = headers[0];
        var roles = TableColumns.Settle([.. header.Headings.Select(heading => dictionaries.Headers.Find(heading.Text) ?? ColumnRole.Other)]);
        var cells = new FixedCells(roles.Length);
        FixedColumns? columns = null;
        var several = false;
        for (var h = 0; h < headers.Count; h++)
        {
            foreach (var page in Pages(source, headers[h].LastLine + 1, h + 1 < headers.Count ? headers[h + 1].FirstLine : endLine))
            {
                columns = FixedColumns.Of(source, headers[h], page.ConvertAll(line => line.Segments), roles, dictionaries.UnitNames, columns);
                several |= page.Exists(line => line.Segments.Count > 1);
                foreach (var (segments, gap) in page)
                {
                    if (IsHeading(source, segments, roles, columns))
                    {
                        cells.AddHeading(segments[0].Span);
                    }
                    else
                    {
                        cells.Add(segments[0].Line, gap, columns.Place(segments));
                    }
                }
            }
        }

        var seq = Array.IndexOf(roles, ColumnRole.Seq);
        var end = cells.Count;
        while (end > 0 && !cells.Any(end - 1, 1) && !(seq == 0 && Chars.Integer(source[cells[end - 1, 0]]) >= 0))
        {
            end--;
        }

        cells.Cut(end);
        if (end == 0 || !several)
        {
            return null;
        }

        foreach (var again in headers.Skip(1))
        {
            for (var line = again.FirstLine; line <= again.LastLine; line++)
            {
                source.ClaimRest(source.Trimmed(line), SourceRole.Header);
            }
        }

        return Build(source, header, dictionaries.Headers, roles, cells, FixedRows.Of(source, cells, roles).Starts());
    }

    /// <summary>Whether the line is a heading over the rows below it: it stands alone, elsewhere than the tasks, in a table without a column for it.</summary>
    private static bool IsHeading(SourceText source, List<FixedSegment> segments, ColumnRole[] roles, FixedColumns columns) =>
        segments.Count == 1 && !roles.Contains(ColumnRole.Category) && SectionPath.Looks(source[segments[0].Span])
        && Math.Abs(segments[0].Left - columns.Start(Array.IndexOf(roles, ColumnRole.Content))) > 2;

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

            if (page.Count == MostLinesOfPage || (page.Count > 0 && source.Text.AsSpan(page[^1].Segments[0].Span.Start, segments[0].Span.Start - page[^1].Segments[0].Span.Start).IndexOf('\f') >= 0))
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

        var places = Places(cells, starts);
        var heading = 0;
        for (var row = 0; row + 1 < starts.Length; row++)
        {
            for (; heading < cells.Headings.Count && cells.Headings[heading].At <= starts[row]; heading++)
            {
                grid.Add(row + 1 + heading, 0, [cells.Headings[heading].Span], columnSpan: roles.Length);
            }

            for (var column = 0; column < roles.Length; column++)
            {
                if (merged[column] is not { Count: > 0 } values)
                {
                    grid.Add(places[row], column, Cell(cells, column, starts[row], starts[row + 1]));
                }
                else if (values.TryGetValue(row, out var value))
                {
                    grid.Add(places[row], column, value.Spans, places[value.EndRow - 1]);
                }
            }
        }

        foreach (var (_, span) in cells.Headings.Skip(heading))
        {
            source.ClaimRest(span, SourceRole.Text);
        }

        return grid;
    }

    /// <summary>The row of the grid that each row stands in: below the columns' headings and the headings above it.</summary>
    private static int[] Places(FixedCells cells, int[] starts)
    {
        var places = new int[starts.Length - 1];
        var headings = 0;
        for (var row = 0; row < places.Length; row++)
        {
            while (headings < cells.Headings.Count && cells.Headings[headings].At <= starts[row])
            {
                headings++;
            }

            places[row] = row + 1 + headings;
        }

        return places;
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
