using GraphTasks.Ledgers.Layouts;
using GraphTasks.Ledgers.Source;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Where the columns of a table in fixed columns meet, and to which of them each stretch of a line belongs.</summary>
internal sealed class FixedColumns
{
    private const int Far = 1_000_000;
    private const int MostSampled = 400;
    private const int FewestMoved = 5;
    private const int EnoughLearnt = 1000;
    private readonly SourceText source;
    private readonly int[] starts;
    private readonly ColumnRole[] roles;
    private readonly FixedWords words;
    private readonly FixedWidths widths;
    private readonly int[] bounds;
    private readonly int seq;
    private int learnt;
    private double typical;

    private FixedColumns(SourceText source, int[] starts, ColumnRole[] roles, FixedWords words, FixedWidths widths)
    {
        this.source = source;
        this.starts = starts;
        this.roles = roles;
        this.words = words;
        this.widths = widths;
        bounds = widths.Bounds();
        seq = Array.IndexOf(roles, ColumnRole.Seq);
    }

    /// <summary>Where the column begins, in characters from the left.</summary>
    public int Start(int column) => starts[column];

    /// <summary>The columns of one page: of the ways to find where they meet, the one that its lines suit best.</summary>
    /// <param name="source">The text.</param>
    /// <param name="header">The headings.</param>
    /// <param name="lines">The lines below them, cut at two spaces.</param>
    /// <param name="roles">What the columns hold.</param>
    /// <param name="names">The unit names.</param>
    /// <param name="before">The columns of the page before, or null.</param>
    public static FixedColumns Of(SourceText source, FixedHeader header, List<List<FixedSegment>> lines, ColumnRole[] roles, UnitNameLexicon names, FixedColumns? before)
    {
        var sample = lines.Count <= MostSampled ? lines : lines.GetRange(0, MostSampled);
        if (before is { learnt: >= EnoughLearnt } && before.Cost(sample) * 4 <= before.typical * 5 * sample.Count)
        {
            return before;
        }

        var boundaries = new FixedBoundaries(source, header.Headings, sample, before?.starts);
        var words = before?.words ?? new FixedWords(source, roles, names);
        var widths = before?.widths ?? new FixedWidths(roles.Length);
        List<FixedColumns> found = [new(source, boundaries.WhereTextBegins(), roles, words, widths), new(source, boundaries.WhereNoTextIs(), roles, words, widths)];
        var best = found.MinBy(columns => columns.Cost(sample))!;
        best.LearnWidths(sample);
        var moved = found.ConvertAll(columns => new FixedColumns(source, columns.starts, roles, words, widths).Moved(sample));
        var settled = moved.MinBy(columns => columns.Cost(sample))!;
        settled.learnt = (before?.learnt ?? 0) + sample.Count;
        settled.typical = (double)settled.Cost(sample) / sample.Count;
        return settled;
    }

    /// <summary>
    /// The pieces of a line with their columns. Columns drift by a few places from line to line, so all pieces of a line are placed
    /// together: those with wide space between them rather in different columns, each as near to its column as can be, and none
    /// that fills more than its cell.
    /// </summary>
    public IEnumerable<(int Column, SourceSpan Span)> Place(List<FixedSegment> line)
    {
        var pieces = Pieces(line);
        return Join(pieces, Align(pieces).Path);
    }

    private long Cost(List<List<FixedSegment>> lines) => lines.Sum(line => (long)Align(Pieces(line)).Cost);

    private void LearnWidths(List<List<FixedSegment>> lines)
    {
        foreach (var line in lines)
        {
            var pieces = Pieces(line);
            var path = Align(pieces).Path;
            for (var p = 0; p < pieces.Count; p++)
            {
                var apart = (p == 0 || pieces[p].Left - pieces[p - 1].Right > 1) && (p + 1 == pieces.Count || pieces[p + 1].Left - pieces[p].Right > 1);
                if (apart)
                {
                    widths.Learn(path[p], FixedWidths.Of(source[pieces[p].Span]));
                }
            }
        }
    }

    /// <summary>The same columns, each beginning where most of its cells do.</summary>
    private FixedColumns Moved(List<List<FixedSegment>> lines)
    {
        var lefts = starts.Select(_ => new List<int>()).ToArray();
        foreach (var line in lines)
        {
            foreach (var (column, span) in Place(line))
            {
                lefts[column].Add(line[0].Left + span.Start - line[0].Span.Start);
            }
        }

        var moved = (int[])starts.Clone();
        for (var column = 1; column < moved.Length; column++)
        {
            if (lefts[column].Count >= FewestMoved)
            {
                lefts[column].Sort();
                moved[column] = Math.Max(moved[column - 1] + 1, lefts[column][lefts[column].Count / 5]);
            }
        }

        return new FixedColumns(source, moved, roles, words, widths);
    }

    private (int[] Path, int Cost) Align(List<FixedSegment> pieces)
    {
        var costs = new int[pieces.Count, starts.Length];
        var back = new int[pieces.Count, starts.Length];
        for (var p = 0; p < pieces.Count; p++)
        {
            // Two names with no more than a space between them are rather those of two columns.
            var wide = p == 0 || pieces[p].Left - pieces[p - 1].Right > 1;
            var together = wide ? 14 : words.BeginsWithName(pieces[p]) && words.BeginsWithName(pieces[p - 1]) ? 10 : 0;
            var joined = p == 0 ? 0 : FixedWidths.Of(source[new SourceSpan(pieces[p - 1].Span.Start, pieces[p].Span.End)]);
            var look = words.Look(pieces[p]);
            for (var column = 0; column < starts.Length; column++)
            {
                costs[p, column] = Far;
                var own = Over(pieces[p], column) + words.Strange(look, roles[column]);
                for (var previous = p == 0 ? column : 0; previous <= column; previous++)
                {
                    var same = p > 0 && previous == column;
                    var cost = (p == 0 ? 0 : costs[p - 1, previous]) + (same ? together + Overfull(joined, column) : (wide ? 0 : 5) + Off(pieces[p], column)) + own;
                    if (cost < costs[p, column])
                    {
                        (costs[p, column], back[p, column]) = (cost, previous);
                    }
                }
            }
        }

        var path = Trace(costs, back);
        return (path, costs[pieces.Count - 1, path[^1]]);
    }

    /// <summary>What it costs that two pieces in one cell are wider than the cell.</summary>
    private int Overfull(int width, int column) => width > bounds[column] + 2 ? 40 : 0;

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

    /// <summary>
    /// The stretches of a line that stand in one cell for sure: a single space may part two cells where Chinese characters stand
    /// on both sides of it, where a name ends or begins, and around a row's number.
    /// </summary>
    private List<FixedSegment> Pieces(List<FixedSegment> line)
    {
        var pieces = new List<FixedSegment>(line.Count + 2);
        foreach (var segment in line)
        {
            var first = true;
            foreach (var word in segment.Words(source))
            {
                if (first || IsRowNumber(word) || IsRowNumber(pieces[^1]) || words.MayPart(pieces[^1], word))
                {
                    pieces.Add(word);
                    first = false;
                }
                else
                {
                    pieces[^1] = pieces[^1] with { Span = new SourceSpan(pieces[^1].Span.Start, word.Span.End) };
                }
            }
        }

        return pieces;
    }

    private bool IsRowNumber(FixedSegment piece) => seq >= 0 && (seq + 1 == starts.Length || piece.Left < starts[seq + 1]) && words.IsNumber(piece);

    /// <summary>How far the word begins from its column.</summary>
    private int Off(FixedSegment word, int column)
    {
        var end = column + 1 < starts.Length ? starts[column + 1] : int.MaxValue;
        var off = word.Left < starts[column] ? starts[column] - word.Left : word.Left >= end ? word.Left - end + 1 : 0;
        return Math.Min(3 * off, 20 + off);
    }

    /// <summary>How far the word reaches into the next column.</summary>
    private int Over(FixedSegment word, int column) => column + 1 < starts.Length ? 2 * Math.Clamp(word.Right - Math.Max(word.Left, starts[column + 1]), 0, 20) : 0;
}
