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
            grids.Add(Table(source, found[i], i + 1 < found.Count ? found[i + 1].FirstLine : source.LineCount, dictionaries));
        }

        return new LoadedSource("fixed columns", encoding, source, grids);
    }

    private static Grid Table(SourceText source, FixedHeader header, int endLine, LedgerDictionaries dictionaries)
    {
        var roles = TableColumns.Settle([.. header.Headings.Select(heading => dictionaries.Headers.Find(heading.Text) ?? ColumnRole.Other)]);
        var lines = new List<List<FixedSegment>>();
        var gaps = new List<bool>();
        var gap = false;
        for (var line = header.LastLine + 1; line < endLine; line++)
        {
            var segments = FixedSegment.Of(source, line);
            if (segments.Count == 0 || IsPageNumber(source, segments))
            {
                gap = true;
                continue;
            }

            lines.Add(segments);
            gaps.Add(gap);
            gap = false;
        }

        var seq = Array.IndexOf(roles, ColumnRole.Seq);
        var numbers = lines.ConvertAll(line => line[0].Line);
        var cells = new List<List<SourceSpan>?[]>();
        FixedColumns? columns = null;
        foreach (var page in Pages(source, lines))
        {
            columns = FixedColumns.Of(source, header, page, roles, dictionaries.UnitNames, columns);
            cells.AddRange(page.ConvertAll(line => Cells(columns, line)));
        }

        var tail = cells.FindLastIndex(line => line.AsSpan(1).IndexOfAnyExcept((List<SourceSpan>?)null) >= 0 || (seq == 0 && line[0] is [var span, ..] && Chars.Integer(source[span]) >= 0));
        cells.RemoveRange(tail + 1, cells.Count - tail - 1);
        var starts = new FixedRows(source, numbers, Array.IndexOf(roles, ColumnRole.Content), seq).Starts(cells, gaps);
        return Build(source, header, roles, cells, numbers, starts);
    }

    /// <summary>The lines of each page: its columns may stand elsewhere than those of the page before.</summary>
    private static IEnumerable<List<List<FixedSegment>>> Pages(SourceText source, List<List<FixedSegment>> lines)
    {
        var page = new List<List<FixedSegment>>();
        foreach (var line in lines)
        {
            if (page.Count > 0 && source.Text.AsSpan(page[^1][0].Span.Start, line[0].Span.Start - page[^1][0].Span.Start).IndexOf('\f') >= 0)
            {
                yield return page;
                page = [];
            }

            page.Add(line);
        }

        if (page.Count > 0)
        {
            yield return page;
        }
    }

    private static List<SourceSpan>?[] Cells(FixedColumns columns, List<FixedSegment> line)
    {
        var cells = new List<SourceSpan>?[columns.Count];
        foreach (var (column, span) in columns.Place(line))
        {
            (cells[column] ??= []).Add(span);
        }

        return cells;
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

    private static Grid Build(SourceText source, FixedHeader header, ColumnRole[] roles, List<List<SourceSpan>?[]> lines, List<int> numbers, int[] starts)
    {
        var grid = new Grid();
        var merged = new List<(int Row, int Column, int LastRow)>();
        AddHeader(source, header, grid);
        var cells = new List<SourceSpan>?[starts.Length - 1][];
        for (var row = 0; row + 1 < starts.Length; row++)
        {
            cells[row] = new List<SourceSpan>?[roles.Length];
            for (var line = starts[row]; line < starts[row + 1]; line++)
            {
                for (var column = 0; column < roles.Length; column++)
                {
                    if (lines[line][column] is { } spans)
                    {
                        (cells[row][column] ??= []).AddRange(spans);
                    }
                }
            }
        }

        // The headings come first: what else is merged is likely to end where they do.
        foreach (var column in Enumerable.Range(0, roles.Length).Where(column => roles[column] is ColumnRole.Category or ColumnRole.Leader or ColumnRole.Person).OrderBy(column => roles[column] != ColumnRole.Category))
        {
            var likely = merged.Select(merge => merge.LastRow + 1).ToHashSet();
            merged.AddRange(FixedMerges.Find(cells, column, lines, numbers, starts, likely));
        }

        for (var row = 0; row < cells.Length; row++)
        {
            for (var column = 0; column < roles.Length; column++)
            {
                grid.Add(row + 1, column, cells[row][column] ?? []);
            }
        }

        merged.ForEach(merge => grid.Merge(merge.Row + 1, merge.Column, merge.LastRow + 1, merge.Column));
        return grid;
    }

    private static void AddHeader(SourceText source, FixedHeader header, Grid grid)
    {
        var segments = Enumerable.Range(header.FirstLine, header.LastLine - header.FirstLine + 1).SelectMany(line => FixedSegment.Of(source, line)).ToList();
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
