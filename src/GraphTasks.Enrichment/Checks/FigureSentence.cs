using GraphTasks.Enrichment.Numbers;
using GraphTasks.Enrichment.Progress;

namespace GraphTasks.Enrichment.Checks;

/// <summary>The figures between two full stops or semicolons of a report.</summary>
/// <param name="Text">The folded line.</param>
/// <param name="Start">Where the sentence begins within the line.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Figures">Its figures in the order of the text.</param>
internal sealed record FigureSentence(string Text, int Start, int End, IReadOnlyList<ReportedFigure> Figures)
{
    public static IEnumerable<FigureSentence> Cut(string line, IReadOnlyList<ReportedFigure> figures)
    {
        var text = TextFold.Fold(line);
        for (var start = 0; start < text.Length;)
        {
            var stop = text.AsSpan(start).IndexOfAny("。;");
            var end = stop < 0 ? text.Length : start + stop;
            var own = figures.Where(figure => figure.Span.Start >= start && figure.Span.End <= end).ToArray();
            if (own.Length > 1)
                yield return new(text, start, end, own);
            start = end + 1;
        }
    }

    /// <summary>The words between a figure and the one before it, or the sentence's beginning.</summary>
    public string Before(int index) => Text[(index == 0 ? Start : Figures[index - 1].Span.End)..Figures[index].Span.Start];

    /// <summary>The words after a figure up to the next one, or the sentence's end.</summary>
    public string After(int index) => Text[Figures[index].Span.End..(index + 1 < Figures.Count ? Figures[index + 1].Span.Start : End)];
}
