using System.Text;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Layouts;

/// <summary>The headings of a table whose cells stand one to a paragraph.</summary>
internal sealed record FlattenedHeader(int FirstLine, int LastLine, ColumnRole[] Columns)
{
    private const int MostCells = 24;
    private const int LongestEnding = 3;
    private const int LongestBracket = 8;
    private const int LongestLine = 200;

    /// <summary>The header that begins at the line, or null.</summary>
    public static FlattenedHeader? At(SourceText source, int line, HeaderLexicon headers)
    {
        var first = source.Trimmed(line);
        if (InOneLine(source, line, first, headers) is { } oneLine)
        {
            return oneLine;
        }

        if (first.Length is 0 or > 24 || headers.Find(source[first]) is not { } start || start == ColumnRole.Group)
        {
            return null;
        }

        var cells = new List<(ColumnRole Role, string Word, int Line)>();
        var position = line;
        while (position < source.LineCount && cells.Count < MostCells)
        {
            var span = source.Trimmed(position);
            if (span.Length == 0)
            {
                position++;
                continue;
            }

            if (cells.Count > 0 && IsBracket(source[span]))
            {
                // (单位) below 责任股室 is more of the heading above.
                cells[^1] = cells[^1] with { Line = position };
                position++;
                continue;
            }

            if (Match(source, position, headers) is not { } cell)
            {
                break;
            }

            cells.Add((cell.Role, cell.Word, cell.Last));
            position = cell.Last + 1;
        }

        while (cells.Count > 0 && cells[^1].Role == ColumnRole.Other && !(cells[0].Role == ColumnRole.Seq && IsFirstNumber(source, position)))
        {
            cells.RemoveAt(cells.Count - 1);
        }

        // 某市重点任务落实情况 above 序号 is the table's title, though it ends like a heading.
        if (cells.Count > 1 && cells[1].Role == ColumnRole.Seq && cells[0].Role is not (ColumnRole.Category or ColumnRole.Seq))
        {
            return null;
        }

        if (cells.Count < 3 || !TableColumns.IsLedger([.. cells.Select(cell => cell.Role)]))
        {
            return null;
        }

        return new FlattenedHeader(line, cells[^1].Line, TableColumns.Settle(Ungroup(cells)));
    }

    private static bool IsBracket(ReadOnlySpan<char> text) => text.Length is > 2 and <= LongestBracket && Chars.IsOpen(text[0]) && Chars.IsClose(text[^1]);

    /// <summary>Whether the next line with text is the number 1: what stands before it is a heading, however little it says.</summary>
    private static bool IsFirstNumber(SourceText source, int line)
    {
        while (line < source.LineCount && source.Trimmed(line).Length == 0)
        {
            line++;
        }

        return line < source.LineCount && Chars.Integer(source[source.Trimmed(line)]) == 1;
    }

    /// <summary>All headings on one line with white space between them, above cells that stand one to a paragraph.</summary>
    private static FlattenedHeader? InOneLine(SourceText source, int line, SourceSpan span, HeaderLexicon headers)
    {
        var text = source[span];
        if (text.Length is < 8 or > LongestLine || text.IndexOfAny(" \t\u3000\u00a0") < 0)
        {
            return null;
        }

        var cells = new List<(ColumnRole Role, string Word, int Line)>();
        foreach (var word in text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (headers.Find(word) is not { } role || cells.Count == MostCells)
            {
                return null;
            }

            cells.Add((role, word, line));
        }

        return cells.Count >= 3 && TableColumns.IsLedger([.. cells.Select(cell => cell.Role)])
            ? new FlattenedHeader(line, line, TableColumns.Settle(Ungroup(cells)))
            : null;
    }

    /// <summary>The longest of one to three paragraphs that together are a heading.</summary>
    private static (ColumnRole Role, string Word, int Last)? Match(SourceText source, int line, HeaderLexicon headers)
    {
        (ColumnRole, string, int)? best = null;
        var word = new StringBuilder();
        var (parts, first) = (0, line);
        for (var i = line; i < source.LineCount && parts < 3 && word.Length <= 24; i++)
        {
            var span = source.Trimmed(i);
            if (span.Length == 0)
            {
                continue;
            }

            if (parts > 0 && span.Length > 8)
            {
                break;
            }

            if (parts == 1 && span.Length > LongestEnding && headers.Find(source[span]) is not null)
            {
                // A column that no word names, between two that are known; 领导 or 时限 alone is the end of a broken heading.
                return (ColumnRole.Other, word.ToString(), first);
            }

            first = parts == 0 ? i : first;
            word.Append(source[span]);
            parts++;
            if (parts == 1 && headers.Find(source[span]) is { } role)
            {
                return (role, word.ToString(), i);
            }

            if (parts > 1 && headers.Find(word.ToString()) is { } joined)
            {
                best = (joined, word.ToString(), i);
                break;
            }
        }

        return best;
    }

    /// <summary>In a flattened header of two levels the lower headings stand at the end; they take the place of the heading over them.</summary>
    private static List<ColumnRole> Ungroup(List<(ColumnRole Role, string Word, int Line)> cells)
    {
        var roles = cells.ConvertAll(cell => cell.Role);
        var group = roles.IndexOf(ColumnRole.Group);
        if (group < 0)
        {
            return roles;
        }

        var remarks = roles.LastIndexOf(ColumnRole.Remarks);
        var lower = remarks >= 0 && remarks + 1 < roles.Count && remarks > group ? remarks + 1 : LowerByRepetition(roles, group);
        if (lower < 0)
        {
            roles.RemoveAt(group);
            return roles;
        }

        var subs = roles.GetRange(lower, roles.Count - lower);
        roles.RemoveRange(lower, roles.Count - lower);
        roles.RemoveAt(group);
        roles.InsertRange(group, subs);
        return roles;
    }

    private static int LowerByRepetition(List<ColumnRole> roles, int group)
    {
        for (var i = group + 1; i < roles.Count; i++)
        {
            if (i > group + 1 && roles[i] is ColumnRole.Content or ColumnRole.Lead or ColumnRole.Measure && i < roles.Count - 1)
            {
                return i;
            }
        }

        return -1;
    }
}
