using System.Text.RegularExpressions;
using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Reads Markdown: pipe tables as grids; the marks of headings, lists and quotations are set aside.</summary>
internal static partial class MarkdownFormat
{
    [GeneratedRegex(@"^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)+\|?\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\G\s{0,3}(?:(?:#{1,6}|>|[-*+])\s+)+")]
    private static partial Regex LineMark();

    [GeneratedRegex(@"<br\s*/?>|\*\*|__", RegexOptions.IgnoreCase)]
    private static partial Regex InlineMark();

    /// <summary>The tables; null where the text is no Markdown.</summary>
    public static LoadedSource? Load(SourceText source, string encoding, string name)
    {
        var named = name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
        if (!named && source.Text.IndexOf("--", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var grids = new List<Grid>();
        for (var line = 0; line < source.LineCount; line++)
        {
            var text = source[source.Whole(line)];
            if (line > 0 && text.Length is > 3 and < 2000 && text.IndexOf('-') >= 0 && text.IndexOf('|') >= 0 && Rule().IsMatch(text))
            {
                grids.Add(Table(source, line, out var end));
                line = end - 1;
            }
        }

        if (!named && grids.Count == 0)
        {
            return null;
        }

        for (var line = 0; line < source.LineCount; line++)
        {
            var span = source.Whole(line);
            if (LineMark().Match(source.Text, span.Start, span.Length) is { Success: true, Length: > 0 } mark && source.Role(mark.Index + mark.Length - 2) != SourceRole.Markup)
            {
                source.ClaimRest(new SourceSpan(mark.Index, mark.Index + mark.Length), SourceRole.Markup);
            }
        }

        return new LoadedSource("markdown", encoding, source, grids);
    }

    private static Grid Table(SourceText source, int rule, out int end)
    {
        var grid = new Grid();
        Row(source, rule - 1, 0, grid);
        source.ClaimRest(source.Whole(rule), SourceRole.Markup);
        var row = 1;
        for (end = rule + 1; end < source.LineCount && source[source.Whole(end)].IndexOf('|') >= 0; end++)
        {
            Row(source, end, row++, grid);
        }

        return grid;
    }

    private static void Row(SourceText source, int line, int row, Grid grid)
    {
        var span = source.Trimmed(line);
        var start = span.Start;
        var column = 0;
        for (var i = span.Start; i <= span.End; i++)
        {
            var atEnd = i == span.End;
            if (!atEnd && (source.Text[i] != '|' || (i > span.Start && source.Text[i - 1] == '\\')))
            {
                continue;
            }

            if (!atEnd)
            {
                source.Claim(new SourceSpan(i, i + 1), SourceRole.Markup);
            }

            // A bar at the end of the line closes its last cell, one at its beginning opens the first.
            if (i > span.Start && (!atEnd || start < span.End))
            {
                grid.Add(row, column++, Lines(source, new SourceSpan(start, i)));
            }

            start = i + 1;
        }
    }

    private static List<SourceSpan> Lines(SourceText source, SourceSpan cell)
    {
        var lines = new List<SourceSpan>();
        var start = cell.Start;
        foreach (var mark in InlineMark().EnumerateMatches(source.Text.AsSpan(cell.Start, cell.Length)))
        {
            Add(start, cell.Start + mark.Index);
            start = cell.Start + mark.Index + mark.Length;
            source.ClaimRest(new SourceSpan(start - mark.Length, start), SourceRole.Markup);
        }

        Add(start, cell.End);
        return lines;

        void Add(int from, int to)
        {
            var span = source.Trim(new SourceSpan(from, to));
            if (span.Length > 0)
            {
                lines.Add(span);
            }
        }
    }
}
