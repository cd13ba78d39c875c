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
    private const int LongestNames = 24;
    private const int EnoughLearnt = 1000;
    private readonly SourceText source;
    private readonly int[] starts;
    private readonly ColumnRole[] roles;
    private readonly UnitNameLexicon names;
    private readonly FixedWidths widths;
    private readonly int[] bounds;
    private readonly int seq;
    private int learnt;
    private double typical;
    private readonly bool hasDeadline;
    private readonly bool hasPeople;

    private FixedColumns(SourceText source, int[] starts, ColumnRole[] roles, UnitNameLexicon names, FixedWidths widths)
    {
        this.source = source;
        this.starts = starts;
        this.roles = roles;
        this.names = names;
        this.widths = widths;
        bounds = widths.Bounds();
        seq = Array.IndexOf(roles, ColumnRole.Seq);
        hasDeadline = roles.Contains(ColumnRole.Deadline);
        hasPeople = roles.AsSpan().IndexOfAny(ColumnRole.Leader, ColumnRole.Person) >= 0;
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
        var widths = before?.widths ?? new FixedWidths(roles.Length);
        List<FixedColumns> found = [new(source, boundaries.WhereTextBegins(), roles, names, widths), new(source, boundaries.WhereNoTextIs(), roles, names, widths)];
        var best = found.MinBy(columns => columns.Cost(sample))!;
        best.LearnWidths(sample);
        var moved = found.ConvertAll(columns => new FixedColumns(source, columns.starts, roles, names, widths).Moved(sample));
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

        return new FixedColumns(source, moved, roles, names, widths);
    }

    private (int[] Path, int Cost) Align(List<FixedSegment> pieces)
    {
        var costs = new int[pieces.Count, starts.Length];
        var back = new int[pieces.Count, starts.Length];
        for (var p = 0; p < pieces.Count; p++)
        {
            // Two names with no more than a space between them are rather those of two columns.
            var wide = p == 0 || pieces[p].Left - pieces[p - 1].Right > 1;
            var together = wide ? 14 : BeginsWithName(pieces[p]) && BeginsWithName(pieces[p - 1]) ? 10 : 0;
            var joined = p == 0 ? 0 : FixedWidths.Of(source[new SourceSpan(pieces[p - 1].Span.Start, pieces[p].Span.End)]);
            var look = Look(pieces[p]);
            for (var column = 0; column < starts.Length; column++)
            {
                costs[p, column] = Far;
                var own = Over(pieces[p], column) + Strange(look, roles[column]);
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
                if (first || IsRowNumber(word) || IsRowNumber(pieces[^1]) || MayPart(pieces[^1], word))
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

    private bool IsRowNumber(FixedSegment piece) => seq >= 0 && (seq + 1 == starts.Length || piece.Left < starts[seq + 1]) && IsNumber(piece);

    private bool IsNumber(FixedSegment piece) => piece.Span.Length <= 8 && Chars.Integer(Chars.Squeeze(source[piece.Span])) >= 0;

    /// <summary>Names of people and nothing else: 万亩 and 单位 only begin like them.</summary>
    private static bool IsPerson(ReadOnlySpan<char> text) =>
        text.Length <= LongestNames && text[^1] != '。' && !IsMeasure(text) && !text.StartsWith("单位") && PersonNames.Looks(text);

    private static bool IsMeasure(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '万' && "亩吨人户个亿平米元辆千公立套台件次名家处条株头只座".Contains(text[1]);

    private bool MayPart(FixedSegment left, FixedSegment right)
    {
        var (before, after) = (source.Text[left.Span.End - 1], source.Text[right.Span.Start]);
        return (before >= '\u2000' && after >= '\u2000') || BeginsWithName(right) || (hasPeople && IsPerson(source[right.Span])) || EndsWithName(left);
    }

    /// <summary>A list of names ends with one.</summary>
    private bool EndsWithName(FixedSegment piece)
    {
        var text = source[piece.Span];
        var depth = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            depth += Chars.IsClose(text[i]) ? 1 : Chars.IsOpen(text[i]) ? -1 : 0;
            if (depth == 0 && Chars.IsSeparator(text[i]))
            {
                text = text[(i + 1)..];
                break;
            }
        }

        return text.Length > 1 && (UnitNameGrammar.EndsWithHardHead(text) || UnitNameGrammar.IsKnown(text, names));
    }

    /// <summary>How far the word begins from its column.</summary>
    private int Off(FixedSegment word, int column)
    {
        var end = column + 1 < starts.Length ? starts[column + 1] : int.MaxValue;
        var off = word.Left < starts[column] ? starts[column] - word.Left : word.Left >= end ? word.Left - end + 1 : 0;
        return Math.Min(3 * off, 20 + off);
    }

    /// <summary>How ill a word of this look suits a column: units and people have no digits, a number is nothing but one, a unit's name is no task.</summary>
    private int Strange(Looks look, ColumnRole role) => role switch
    {
        ColumnRole.Seq => look.HasFlag(Looks.Number) ? 0 : 60,
        ColumnRole.Leader or ColumnRole.Person => look.HasFlag(Looks.Person) ? 0 : 25,
        ColumnRole.Lead or ColumnRole.Support or ColumnRole.Category => (hasDeadline && look.HasFlag(Looks.Due)) || look.HasFlag(Looks.Digit) ? 25 : role != ColumnRole.Category && look.HasFlag(Looks.Sentence) ? 15 : 0,
        ColumnRole.Deadline => look.HasFlag(Looks.Person) && !look.HasFlag(Looks.Time) ? 15 : 0,
        ColumnRole.Content => (hasDeadline && look.HasFlag(Looks.Due)) || look.HasFlag(Looks.Name) || (hasPeople && look.HasFlag(Looks.Person)) ? 15 : 0,
        _ => 0,
    };

    private Looks Look(FixedSegment word)
    {
        var text = source[word.Span];
        return (IsNumber(word) ? Looks.Number : 0)
            | (IsPerson(text) ? Looks.Person : 0)
            | (IsDue(word) ? Looks.Due : 0)
            | (IsName(word) ? Looks.Name : 0)
            | (char.IsAsciiDigit(text[0]) || text is "前" or "底前" or "月底前" or "月底" or "月" or "日前" or "年底" or "年底前" ? Looks.Digit : 0)
            | (text[^1] == '。' ? Looks.Sentence : 0)
            | (text.IndexOfAny("年月日底前") >= 0 ? Looks.Time : 0);
    }

    /// <summary>持续推进, 12月底前: a deadline and nothing else.</summary>
    private bool IsDue(FixedSegment word)
    {
        var text = source[word.Span];
        return text is "持续推进" or "长期坚持" or "长期" or "全年" or "常态化推进" or "持续实施" or "年底前" or "年内"
            || (text.Length <= 16 && text[^1] is '前' or '底' && text.IndexOfAny("年月季") > 0 && (char.IsAsciiDigit(text[0]) || text[0] is '第' or '年'));
    }

    /// <summary>What a word looks like.</summary>
    [Flags]
    private enum Looks
    {
        Number = 1,
        Person = 2,
        Due = 4,
        Name = 8,
        Digit = 16,
        Sentence = 32,
        Time = 64,
    }

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
