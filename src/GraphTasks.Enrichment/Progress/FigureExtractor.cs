using GraphTasks.Enrichment.Dates;
using GraphTasks.Enrichment.Numbers;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Progress;

/// <summary>Extracts the figures that a progress report states.</summary>
public static class FigureExtractor
{
    private const int MostLines = 1_000;

    /// <summary>The figures of a report in the order of the text.</summary>
    /// <param name="progress">The report's lines as printed; spans point into them.</param>
    /// <param name="periodEnd">The last day of the document's period, for figures without a date of their own, or null.</param>
    public static IReadOnlyList<ReportedFigure> Extract(IReadOnlyList<string> progress, DateOnly? periodEnd)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var found = new List<ReportedFigure>();
        for (var line = 0; line < Math.Min(progress.Count, MostLines); line++)
            ReadLine(progress[line], line, periodEnd, found);
        return found;
    }

    private static void ReadLine(string printed, int line, DateOnly? periodEnd, List<ReportedFigure> found)
    {
        var text = TextFold.Fold(printed.Length > TargetExtractor.LongestText ? printed[..TargetExtractor.LongestText] : printed);
        var dates = DateMentionFinder.Find(text, periodEnd?.Year);
        var quantities = QuantityScanner.Scan(text, mayLackUnit: false)
            .Where(q => !QuantityUnits.IsNaming(q.Unit) && !(QuantityUnits.IsCompared(q.Unit) && !IsMeasured(text, q)) && !IsQualifier(text, q)
                && !dates.Any(d => d.Span.Start <= q.Span.Start && q.Span.End <= d.Span.End && q.Unit.Length == 0)).ToList();
        var ranks = FigurePatterns.Rank().Matches(text).Where(m => IsRank(text, m)).ToList();
        var spans = ranks.Select(m => new TextSpan(m.Index, m.Index + m.Length)).ToArray();
        var first = found.Count;
        foreach (var clause in Clauses.Cut(text, quantities, spans))
        {
            foreach (var q in quantities.Where(q => q.Span.Start >= clause.Start && q.Span.End <= clause.End))
                found.Add(Figure(text, line, clause, q, AsOf(text, dates, q.Span.Start, periodEnd), periodEnd));
            foreach (var rank in spans.Where(s => s.Start >= clause.Start && s.End <= clause.End))
                found.Add(new ReportedFigure
                {
                    Line = line,
                    Span = rank,
                    Kind = FigureKind.Rank,
                    Value = decimal.Parse(FigurePatterns.Rank().Match(text, rank.Start).Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture),
                    Precision = 0,
                    Unit = "位",
                    Subject = text[clause.Start..rank.Start],
                    Context = ContextBefore(text, clause.Start),
                    AsOf = AsOf(text, dates, rank.Start, periodEnd),
                    Status = StatusAt(text, rank.Start),
                });
        }

        SharedSubjects.Part(found, first);
    }

    private static ReportedFigure Figure(string text, int line, TextSpan clause, Quantity q, DateOnly? asOf, DateOnly? periodEnd)
    {
        var subject = text[clause.Start..q.Span.Start];
        var declines = FigurePatterns.Decline().Match(subject) is { Success: true } down && !subject[down.Index..].Contains('增', StringComparison.Ordinal);
        var kind = clause.Start == 0 && q.IsPercent && subject.Trim().Length == 0 ? FigureKind.Completion : KindOf(subject, q);
        var half = q.Scale / 2;
        for (var i = 0; i < q.Decimals; i++)
            half /= 10;
        return new ReportedFigure
        {
            Line = line,
            Span = q.Span,
            Kind = kind,
            Value = declines && (kind == FigureKind.Growth || q.Unit.EndsWith("百分点", StringComparison.Ordinal)) ? -q.Value : q.Value,
            Precision = q.Decimals > 0 || q.Scale > 1 || q.IsPercent ? half : 0,
            Unit = q.Unit is "个百分点" or "个点" ? "百分点" : q.Unit,
            Subject = subject,
            Context = ContextBefore(text, clause.Start),
            After = text[q.EndWithSuffix..clause.End],
            AsOf = asOf,
            Planned = (FigurePatterns.Planned().IsMatch(subject) || text[q.EndWithSuffix..clause.End].Contains("申报", StringComparison.Ordinal)) && !subject.Contains("已完成", StringComparison.Ordinal),
            Former = (FigurePatterns.From().IsMatch(subject) && FigurePatterns.To().IsMatch(text[q.EndWithSuffix..])) || (kind == FigureKind.Value && (FigurePatterns.Difference().IsMatch(subject) || FigurePatterns.Earlier().IsMatch(subject))) || (periodEnd is { } end && FigurePatterns.OfYear().Match(subject) is { Success: true } year && int.Parse(year.Groups["y"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) < end.Year),
            Status = StatusAt(text, q.Span.Start),
            Against = kind is FigureKind.Growth or FigureKind.Share ? ReferenceReader.Read(text, q.EndWithSuffix, kind == FigureKind.Growth && declines ? -q.Value : q.Value) : null,
        };
    }

    private static FigureKind KindOf(string subject, Quantity q)
    {
        if (!q.IsPercent)
            return q.Unit is "百分点" or "个百分点" or "个点" ? FigureKind.Share : FigureKind.Value;
        if (FigurePatterns.Growth().IsMatch(subject) || FigurePatterns.Decline().IsMatch(subject) || subject.Contains("同比", StringComparison.Ordinal))
            return FigureKind.Growth;
        return FigurePatterns.Completion().IsMatch(subject) ? FigureKind.Completion : FigureKind.Share;
    }

    private static bool IsQualifier(string text, Quantity q) =>
        q.Suffix.Length > 0 && q.IsMeasure && q.EndWithSuffix < text.Length && text[q.EndWithSuffix] >= '\u4e00';

    // A duration or an age is a figure where it is said to be what was reached, or what it was before.
    private static bool IsMeasured(string text, Quantity q) =>
        ClauseReader.IsCompared(text, q) || (q.Span.Start > 0 && text[q.Span.Start - 1] is '为' or '由' or '从' or '数' or '间' or '长' or '龄' or '命');

    private static bool IsRank(string text, System.Text.RegularExpressions.Match m) =>
        m.Value.EndsWith('位') || m.Value.EndsWith('名') || (m.Index >= 2 && text.AsSpan(m.Index - 2, 2) is "全省" or "全国" or "全市");

    private static DateOnly? AsOf(string text, List<DateMention> dates, int at, DateOnly? periodEnd)
    {
        var last = dates.LastOrDefault(d => d.Span.Start < at && d.End is not null
            && ((d.Rule is "range" or "half" or "quarter" && (d.End >= periodEnd || Frames(text, d) || text.AsSpan(d.Span.End, at - d.Span.End).IndexOfAny("。;") < 0)) || text.AsSpan(0, d.Span.Start).TrimEnd() is var lead && (lead.EndsWith("截至") || lead.EndsWith("截止"))));
        return last?.End ?? periodEnd;
    }

    // 1-5月,…;…: with a comma a period holds for all that follows, without one for its own sentence.
    private static bool Frames(string text, DateMention date) => date.Span.End < text.Length && text[date.Span.End] == ',';

    private static string ContextBefore(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOf('。') + 1;
        return text[Math.Max(start, at - 40)..at];
    }

    private static ProgressStatus StatusAt(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny("。;") + 1;
        var end = text.AsSpan(at).IndexOfAny("。;") is var e and >= 0 ? at + e : text.Length;
        var sentence = text[start..end];
        return FigurePatterns.Behind().IsMatch(sentence) ? ProgressStatus.Behind
            : FigurePatterns.Ahead().IsMatch(sentence) ? ProgressStatus.Ahead
            : FigurePatterns.Done().IsMatch(sentence) ? ProgressStatus.Done
            : FigurePatterns.OnSchedule().IsMatch(sentence) ? ProgressStatus.OnSchedule
            : ProgressStatus.None;
    }
}
