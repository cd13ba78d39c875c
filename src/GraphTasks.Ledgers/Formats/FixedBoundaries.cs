using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>Finds where the columns of a page meet, from its headings and from where its text stands.</summary>
internal sealed class FixedBoundaries
{
    private const int Narrowest = 4;
    private const int Never = int.MinValue / 2;
    private const int Drift = 10;
    private readonly IReadOnlyList<FixedHeader.Heading> headings;
    private readonly int[]? before;
    private readonly List<int> lefts;
    private readonly int[] covered;

    public FixedBoundaries(SourceText source, IReadOnlyList<FixedHeader.Heading> headings, IReadOnlyList<List<FixedSegment>> lines, int[]? before)
    {
        this.headings = headings;
        this.before = before;
        lefts = [.. lines.SelectMany(line => line).Select(segment => segment.Left).Order()];
        covered = Covered(source, lines, headings[^1].Right + 1);
    }

    /// <summary>Between the middles of two headings the place that fewest characters stand at, the last one or that nearest to the page before.</summary>
    public int[] WhereNoTextIs()
    {
        var starts = new int[headings.Count];
        for (var i = 1; i < starts.Length; i++)
        {
            var best = headings[i - 1].Middle + 1;
            for (var start = best + 1; start <= headings[i].Middle; start++)
            {
                var nearer = before is null || Math.Abs(start - before[i]) < Math.Abs(best - before[i]);
                best = covered[start - 1] < covered[best - 1] || (covered[start - 1] == covered[best - 1] && nearer) ? start : best;
            }

            starts[i] = best;
        }

        return starts;
    }

    /// <summary>The places at which most stretches begin and which fewest words cross, one for each heading, in order.</summary>
    public int[] WhereTextBegins()
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
                scores[i, start] = allowed ? best.Score + Score(i, start) : Never;
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

    private int Score(int i, int start)
    {
        var crossed = start < covered.Length ? Math.Min(covered[start - 1], covered[start]) : 0;
        var far = Math.Abs(start - (before?[i] ?? start));
        return 4 * (Between(start, start + Narrowest) - 2 * crossed) - far - Math.Max(0, start - headings[i].Middle) - Math.Max(0, headings[i].Left - Drift - start);
    }

    private int Between(int from, int to) => ~lefts.BinarySearch(to, LowerBound.Instance) - ~lefts.BinarySearch(from, LowerBound.Instance);

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
