using System.Text;
using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>The headings of a table in fixed columns: each may stand on several lines, under a heading over several columns.</summary>
internal sealed record FixedHeader(int FirstLine, int LastLine, IReadOnlyList<FixedHeader.Heading> Headings)
{
    private const int MostLines = 5;

    /// <summary>The headings that begin at the line, or null.</summary>
    public static FixedHeader? At(SourceText source, int line, HeaderLexicon headers)
    {
        var first = Segments(source, line, headers);
        if (first.Count == 0 || first.Exists(segment => segment.Span.Length > 12) || !first.Exists(segment => segment.Span.Length <= 8 && (segment.Left > 8 || headers.Find(source[segment.Span]) is not null)))
        {
            return null;
        }

        FixedHeader? best = null;
        var headings = new List<Heading>();
        for (var (at, used) = (line, 0); at < source.LineCount && used < MostLines; at++)
        {
            var segments = Segments(source, at, headers);
            if (segments.Count == 0)
            {
                continue;
            }

            used++;
            if (segments.Exists(segment => segment.Span.Length > 14 || Chars.Integer(source[segment.Span]) >= 0))
            {
                break;
            }

            foreach (var segment in segments)
            {
                Add(source, headings, segment, headers);
            }

            var roles = headings.Select(heading => headers.Find(heading.Text)).ToList();
            if (roles.TrueForAll(role => role is not null) && headings.Count >= 3 && TableColumns.IsLedger([.. roles.Select(role => role!.Value)]))
            {
                best = new FixedHeader(line, at, [.. headings.OrderBy(heading => heading.Left)]);
            }
        }

        return best;
    }

    /// <summary>The segments of a line; headings with no more than a space between them are segments of their own.</summary>
    public static List<FixedSegment> Segments(SourceText source, int line, HeaderLexicon headers)
    {
        var segments = new List<FixedSegment>();
        foreach (var segment in FixedSegment.Of(source, line))
        {
            var words = segment.Words(source).ToList();
            segments.AddRange(words.Count > 1 && words.TrueForAll(word => headers.Find(source[word.Span]) is not null) ? words : [segment]);
        }

        return segments;
    }

    /// <summary>A segment under another belongs to its heading; one over several columns (责任分工) is no column.</summary>
    private static void Add(SourceText source, List<Heading> headings, FixedSegment segment, HeaderLexicon headers)
    {
        var text = Chars.Squeeze(source[segment.Span]);
        if (headers.Find(text) == ColumnRole.Group)
        {
            return;
        }

        var above = headings.FindIndex(heading => heading.Left < segment.Right && segment.Left < heading.Right);
        if (above < 0)
        {
            headings.Add(new Heading(text, segment.Left, segment.Right));
        }
        else
        {
            var heading = headings[above];
            headings[above] = new Heading(heading.Text + text, Math.Min(heading.Left, segment.Left), Math.Max(heading.Right, segment.Right));
        }
    }

    /// <summary>A column's heading and where it stands.</summary>
    internal readonly record struct Heading(string Text, int Left, int Right)
    {
        public int Middle => (Left + Right) / 2;
    }
}
