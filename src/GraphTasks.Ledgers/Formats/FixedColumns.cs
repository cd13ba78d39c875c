using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Where the columns of a table in fixed columns meet, and to which of them each stretch of a line belongs.</summary>
internal sealed class FixedColumns
{
    private const int Far = 1_000_000;
    private const int Narrowest = 4;
    private const int Never = int.MinValue / 2;
    private const int Drift = 10;
    private readonly SourceText source;
    private readonly int[] starts;
    private readonly ColumnRole[] roles;
    private readonly UnitNameLexicon names;

    /// <param name="source">The text.</param>
    /// <param name="header">The headings.</param>
    /// <param name="lines">The lines below them, cut at two spaces.</param>
    /// <param name="roles">What the columns hold.</param>
    /// <param name="names">The unit names.</param>
    /// <param name="before">The columns of the page before, or null.</param>
    public FixedColumns(SourceText source, FixedHeader header, IReadOnlyList<List<FixedSegment>> lines, ColumnRole[] roles, UnitNameLexicon names, FixedColumns? before)
    {
        this.source = source;
        this.roles = roles;
        this.names = names;
        var lefts = lines.SelectMany(line => line).Select(segment => segment.Left).Order().ToList();
        var covered = Covered(source, lines, header.Headings[^1].Right + 1);
        starts = Starts(header.Headings, lefts, covered, before);
    }

    /// <summary>The places at which most stretches begin and which fewest words cross, one for each heading, in order.</summary>
    private static int[] Starts(IReadOnlyList<FixedHeader.Heading> headings, List<int> lefts, int[] covered, FixedColumns? before)
    {
        var width = headings[^1].Middle + Drift + 1;
        var scores = new int[headings.Count, width];
        var back = new int[headings.Count, width];
        for (var i = 1; i < headings.Count; i++)
        {
            var best = (Score: i == 1 ? 0 : Never, Start: 0);
            for (var start = 0; start < width; start++)
            {
                if (i > 1 && start >= Narrowest && scores[i - 1, start - Narrowest] > best.Score)
                {
                    best = (scores[i - 1, start - Narrowest], start - Narrowest);
                }

                var allowed = start > headings[i - 1].Left && start <= headings[i].Middle + Drift && best.Score > Never;
                scores[i, start] = allowed ? best.Score + Score(headings[i], start, lefts, covered, before?.starts[i]) : Never;
                back[i, start] = best.Start;
            }
        }

        var starts = new int[headings.Count];
        var last = headings.Count - 1;
        for (var start = 0; start < width && last > 0; start++)
        {
            starts[last] = scores[last, start] >= scores[last, starts[last]] ? start : starts[last];
        }

        for (var i = last; i > 1; i--)
        {
            starts[i - 1] = back[i, starts[i]];
        }

        return starts;
    }

    private static int Score(FixedHeader.Heading heading, int start, List<int> lefts, int[] covered, int? before)
    {
        var crossed = start < covered.Length ? Math.Min(covered[start - 1], covered[start]) : 0;
        var far = Math.Abs(start - (before ?? start));
        return 4 * (Between(lefts, start, start + Narrowest) - 2 * crossed) - far - Math.Max(0, start - heading.Middle) - Math.Max(0, heading.Left - Drift - start);
    }

    private static int Between(List<int> sorted, int from, int to)
    {
        var first = sorted.BinarySearch(from, LowerBound.Instance);
        var last = sorted.BinarySearch(to, LowerBound.Instance);
        return ~last - ~first;
    }

    public int Count => starts.Length;

    /// <summary>
    /// The words of a line with their columns. Columns drift by a few places from line to line, so all words of a line are placed
    /// together: those with wide space between them rather in different columns, each as near to its column as can be.
    /// </summary>
    public IEnumerable<(int Column, SourceSpan Span)> Place(List<FixedSegment> line)
    {
        var words = Words(line);
        var costs = new int[words.Count, starts.Length];
        var back = new int[words.Count, starts.Length];
        for (var w = 0; w < words.Count; w++)
        {
            for (var column = 0; column < starts.Length; column++)
            {
                costs[w, column] = Far;
                for (var previous = w == 0 ? column : 0; previous <= column; previous++)
                {
                    var wide = w == 0 || words[w].Left - words[w - 1].Right > 1;
                    var same = w > 0 && previous == column;
                    var cost = (w == 0 ? 0 : costs[w - 1, previous]) + (same ? (wide ? 14 : 0) : (wide ? 0 : 5) + Off(words[w], column)) + Over(words[w], column) + Strange(words[w], column);
                    if (cost < costs[w, column])
                    {
                        (costs[w, column], back[w, column]) = (cost, previous);
                    }
                }
            }
        }

        return Join(words, Trace(costs, back));
    }

    private static int[] Trace(int[,] costs, int[,] back)
    {
        var last = costs.GetLength(0) - 1;
        var path = new int[last + 1];
        for (var column = 1; column < costs.GetLength(1); column++)
        {
            path[last] = costs[last, column] < costs[last, path[last]] ? column : path[last];
        }

        for (var w = last; w > 0; w--)
        {
            path[w - 1] = back[w, path[w]];
        }

        return path;
    }

    private static IEnumerable<(int Column, SourceSpan Span)> Join(List<FixedSegment> words, int[] path)
    {
        var start = 0;
        for (var w = 1; w <= words.Count; w++)
        {
            if (w == words.Count || path[w] != path[start])
            {
                yield return (path[start], new SourceSpan(words[start].Span.Start, words[w - 1].Span.End));
                start = w;
            }
        }
    }

    private List<FixedSegment> Words(List<FixedSegment> line)
    {
        var words = new List<FixedSegment>();
        foreach (var segment in line)
        {
            var start = segment.Span.Start;
            for (var i = start; i <= segment.Span.End; i++)
            {
                if (i == segment.Span.End || Chars.IsSpace(source.Text[i]))
                {
                    words.Add(new FixedSegment(segment.Line, segment.Left + start - segment.Span.Start, new SourceSpan(start, i)));
                    start = i + 1;
                }
            }
        }

        return words;
    }

    /// <summary>How far the word begins from its column.</summary>
    private int Off(FixedSegment word, int column)
    {
        var end = column + 1 < starts.Length ? starts[column + 1] : int.MaxValue;
        return word.Left < starts[column] ? 3 * (starts[column] - word.Left) : word.Left >= end ? 3 * (word.Left - end + 1) : 0;
    }

    /// <summary>How ill the word suits what the column holds: units and people have no digits, a number is nothing but one, a unit's name is no task.</summary>
    private int Strange(FixedSegment word, int column) => roles[column] switch
    {
        ColumnRole.Seq => Chars.Integer(Chars.Squeeze(source[word.Span])) < 0 ? 60 : 0,
        ColumnRole.Lead or ColumnRole.Support or ColumnRole.Category or ColumnRole.Leader or ColumnRole.Person => char.IsAsciiDigit(source.Text[word.Span.Start]) ? 25 : 0,
        ColumnRole.Deadline => PersonNames.Looks(source[word.Span]) && source[word.Span].IndexOfAny("年月日底前") < 0 ? 15 : 0,
        ColumnRole.Content => UnitNameGrammar.IsKnown(source[word.Span], names) ? 15 : 0,
        _ => 0,
    };

    /// <summary>How far the word reaches into the next column.</summary>
    private int Over(FixedSegment word, int column) => column + 1 < starts.Length ? 2 * Math.Clamp(word.Right - Math.Max(word.Left, starts[column + 1]), 0, 20) : 0;

    private static int[] Covered(SourceText source, IReadOnlyList<List<FixedSegment>> lines, int width)
    {
        var covered = new int[Math.Max(width, lines.SelectMany(line => line).Select(segment => segment.Right).DefaultIfEmpty(0).Max()) + 2];
        foreach (var segment in lines.SelectMany(line => line))
        {
            for (var i = segment.Left; i < segment.Right; i++)
            {
                covered[i] += Chars.IsSpace(source.Text[segment.Span.Start + i - segment.Left]) ? 0 : 1;
            }
        }

        return covered;
    }

    /// <summary>Never equal, so that a search ends before the first element that is not less.</summary>
    private sealed class LowerBound : IComparer<int>
    {
        public static readonly LowerBound Instance = new();

        public int Compare(int x, int y) => x < y ? -1 : 1;
    }
}
