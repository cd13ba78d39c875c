using GraphTasks.Enrichment.Numbers;

namespace GraphTasks.Enrichment.Targets;

/// <summary>Extracts quantified targets (量化指标) from a task's text.</summary>
public static class TargetExtractor
{
    /// <summary>The longest text that is read, in UTF-16 code units; of a longer one the beginning is.</summary>
    public const int LongestText = 20_000;

    /// <summary>
    /// The targets of a text in its order; one with <see cref="Comparator.NoneStated"/> where it states none, so that the result is never empty.
    /// </summary>
    /// <param name="content">The task's text as printed; spans point into it.</param>
    /// <param name="headings">The heading path, outermost first; the innermost names the indicator where the text does not.</param>
    public static IReadOnlyList<Target> Extract(string content, IReadOnlyList<string>? headings = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var folded = TextFold.Fold(content.Length > LongestText ? content[..LongestText] : content);
        var worded = WordedTargets.Find(folded);
        var quantities = QuantityScanner.Scan(folded, mayLackUnit: true)
            .Where(q => !IsQualifier(folded, q) && !worded.Any(w => w.Span.Start <= q.Span.Start && q.Span.End <= w.Span.End)).ToList();
        var heading = HeadingIndicator.Of(headings);
        var found = new List<Target>();
        var existing = -2;
        foreach (var clause in Clauses.Cut(folded, quantities, worded.Select(w => w.Span).ToArray()))
        {
            var inherited = found.Count > 0 ? found[^1].Indicator : heading;
            var numbers = quantities.Where(q => q.Span.Start >= clause.Start && q.Span.End <= clause.End).ToArray();
            // What is done to things that are there already reaches over the whole list of them.
            if (numbers.Length > 0 && ClauseReader.CountsExisting(folded, clause, numbers))
                existing = clause.End;
            if (existing == clause.End || (existing == clause.Start - 1 && folded[existing] == '、'))
                existing = clause.End;
            else if (ClauseReader.Read(content, folded, clause, numbers, heading.Length > 0 ? heading : inherited, found.LastOrDefault()) is { } target)
                found.Add(target);
            foreach (var words in worded.Where(w => w.Span.Start >= clause.Start && w.Span.End <= clause.End))
                found.Add(ClauseReader.Worded(content, folded, clause, words, inherited));
        }

        return found.Count > 0 ? Respectively.Share(found) : [None(content)];
    }

    // 10亿元以上项目: the number says which projects are meant.
    private static bool IsQualifier(string text, Quantity q)
    {
        var next = q.EndWithSuffix < text.Length ? text[q.EndWithSuffix] : '。';
        if (q.Suffix.Length > 0 && q.IsMeasure && (char.IsAsciiDigit(next) || (next >= '\u4e00' && next is not ('和' or '及' or '与' or '的'))))
            return true;
        if (QuantityUnits.IsCompared(q.Unit))
            return q.Suffix is not ("以内" or "之内") && !ClauseReader.IsCompared(text, q);
        return QuantityUnits.IsNaming(q.Unit) || (q.Unit == "元" && q.Suffix.Length > 0 && next == '的');
    }

    private static Target None(string content) => new()
    {
        Indicator = "",
        Comparator = Comparator.NoneStated,
        Span = new TextSpan(0, content.Length),
        Rule = "none",
    };
}
