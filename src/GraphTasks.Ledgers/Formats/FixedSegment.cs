using GraphTasks.Ledgers.Source;

namespace GraphTasks.Ledgers.Formats;

/// <summary>A stretch of a line without two spaces in a row.</summary>
/// <param name="Line">The line, an index.</param>
/// <param name="Left">Where it begins within its line.</param>
/// <param name="Span">Where it stands in the source.</param>
internal readonly record struct FixedSegment(int Line, int Left, SourceSpan Span)
{
    /// <summary>Where it ends within its line, exclusive.</summary>
    public int Right => Left + Span.Length;

    /// <summary>Its words, from the left.</summary>
    public IEnumerable<FixedSegment> Words(SourceText source)
    {
        var start = Span.Start;
        for (var i = start; i <= Span.End; i++)
        {
            if (i == Span.End || Chars.IsSpace(source.Text[i]))
            {
                yield return new FixedSegment(Line, Left + start - Span.Start, new SourceSpan(start, i));
                start = i + 1;
            }
        }
    }

    /// <summary>The segments of a line, from the left.</summary>
    public static List<FixedSegment> Of(SourceText source, int line)
    {
        var whole = source.Whole(line);
        var segments = new List<FixedSegment>();
        var start = -1;
        for (var i = whole.Start; i <= whole.End; i++)
        {
            var space = i == whole.End || Chars.IsSpace(source.Text[i]);
            if (!space && start < 0)
            {
                start = i;
            }
            else if (space && start >= 0 && (i + 1 >= whole.End || Chars.IsSpace(source.Text[i + 1])))
            {
                segments.Add(new FixedSegment(line, start - whole.Start, new SourceSpan(start, i)));
                start = -1;
            }
        }

        return segments;
    }
}
