using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Where the columns of a table in fixed columns meet, and to which of them each stretch of a line belongs.</summary>
internal sealed class FixedColumns
{
    private const int Far = 1_000_000;
    private readonly SourceText source;
    private readonly int[] starts;
    private readonly ColumnRole[] roles;
    private readonly UnitNameLexicon names;
    private readonly bool hasPeople;

    private FixedColumns(SourceText source, int[] starts, ColumnRole[] roles, UnitNameLexicon names)
    {
        this.source = source;
        this.starts = starts;
        this.roles = roles;
        this.names = names;
        hasPeople = roles.AsSpan().IndexOfAny(ColumnRole.Leader, ColumnRole.Person) >= 0;
    }

    public int Count => starts.Length;

    /// <summary>The columns of one page: of the ways to find where they meet, the one that its lines suit best.</summary>
    /// <param name="source">The text.</param>
    /// <param name="header">The headings.</param>
    /// <param name="lines">The lines below them, cut at two spaces.</param>
    /// <param name="roles">What the columns hold.</param>
    /// <param name="names">The unit names.</param>
    /// <param name="before">The columns of the page before, or null.</param>
    public static FixedColumns Of(SourceText source, FixedHeader header, IReadOnlyList<List<FixedSegment>> lines, ColumnRole[] roles, UnitNameLexicon names, FixedColumns? before)
    {
        var boundaries = new FixedBoundaries(source, header.Headings, lines, before?.starts);
        return new[] { boundaries.WhereTextBegins(), boundaries.WhereNoTextIs() }
            .Select(starts => new FixedColumns(source, starts, roles, names))
            .MinBy(columns => lines.Sum(line => (long)columns.Align(columns.Words(line)).Cost))!;
    }

    /// <summary>
    /// The words of a line with their columns. Columns drift by a few places from line to line, so all words of a line are placed
    /// together: those with wide space between them rather in different columns, each as near to its column as can be.
    /// </summary>
    public IEnumerable<(int Column, SourceSpan Span)> Place(List<FixedSegment> line)
    {
        var words = Words(line);
        return Join(words, Align(words).Path);
    }

    private (int[] Path, int Cost) Align(List<FixedSegment> words)
    {
        var costs = new int[words.Count, starts.Length];
        var back = new int[words.Count, starts.Length];
        for (var w = 0; w < words.Count; w++)
        {
            // Two names with no more than a space between them are rather those of two columns.
            var wide = w == 0 || words[w].Left - words[w - 1].Right > 1;
            var together = wide ? 14 : BeginsWithName(words[w]) && BeginsWithName(words[w - 1]) ? 10 : 0;
            for (var column = 0; column < starts.Length; column++)
            {
                costs[w, column] = Far;
                for (var previous = w == 0 ? column : 0; previous <= column; previous++)
                {
                    var same = w > 0 && previous == column;
                    var cost = (w == 0 ? 0 : costs[w - 1, previous]) + (same ? together : (wide ? 0 : 5) + Off(words[w], column)) + Over(words[w], column) + Strange(words[w], column);
                    if (cost < costs[w, column])
                    {
                        (costs[w, column], back[w, column]) = (cost, previous);
                    }
                }
            }
        }

        var path = Trace(costs, back);
        return (path, costs[words.Count - 1, path[^1]]);
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

    private List<FixedSegment> Words(List<FixedSegment> line) => [.. line.SelectMany(segment => segment.Words(source))];

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
        ColumnRole.Leader or ColumnRole.Person => PersonNames.Looks(source[word.Span]) ? 0 : 25,
        ColumnRole.Lead or ColumnRole.Support or ColumnRole.Category => char.IsAsciiDigit(source.Text[word.Span.Start]) || source[word.Span] is "前" or "底前" or "月底前" or "月底" or "月" or "日前" or "年底" or "年底前" ? 25 : 0,
        ColumnRole.Deadline => PersonNames.Looks(source[word.Span]) && source[word.Span].IndexOfAny("年月日底前") < 0 ? 15 : 0,
        ColumnRole.Content => IsName(word) || (hasPeople && PersonNames.Looks(source[word.Span])) ? 15 : 0,
        _ => 0,
    };

    /// <summary>A list of names begins with one, however it is broken at its end.</summary>
    private bool BeginsWithName(FixedSegment word)
    {
        var text = source[word.Span];
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += Chars.IsOpen(text[i]) ? 1 : Chars.IsClose(text[i]) ? -1 : 0;
            if (depth == 0 && Chars.IsSeparator(text[i]))
            {
                return UnitNameGrammar.IsKnown(text[..i], names);
            }
        }

        return IsName(word);
    }

    private bool IsName(FixedSegment word) => UnitNameGrammar.IsKnown(source[word.Span], names);

    /// <summary>How far the word reaches into the next column.</summary>
    private int Over(FixedSegment word, int column) => column + 1 < starts.Length ? 2 * Math.Clamp(word.Right - Math.Max(word.Left, starts[column + 1]), 0, 20) : 0;
}
