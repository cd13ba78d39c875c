using GraphTasks.Enrichment.Numbers;

namespace GraphTasks.Enrichment.Dates;

/// <summary>
/// Reads deadlines (完成时限): a date, the end of a month, quarter, half or year, a range, or none at all (持续推进),
/// relative to the document's year, in digits or Chinese numerals of either width, lost 年, 月 and 日 restored and reported.
/// </summary>
public static class DeadlineReader
{
    private const int Longest = 500;

    /// <summary>
    /// Reads a deadline's cell. Where it names several dates the last one counts; a cell of more than 500 characters,
    /// or one that names neither a date nor an ongoing duty, has no kind.
    /// </summary>
    /// <param name="raw">The cell as printed.</param>
    /// <param name="documentYear">The year that the ledger is for; without it 年底前 has no date.</param>
    public static Deadline Read(string raw, int? documentYear)
    {
        ArgumentNullException.ThrowIfNull(raw);
        var whole = new TextSpan(0, raw.Length);
        if (raw.Length > Longest)
            return new Deadline { Raw = raw, Span = whole, Rule = "none" };
        // 2024年4月起: where it begins is no limit.
        var mentions = DateMentionFinder.Find(raw, documentYear).Where(m => !raw.AsSpan(m.Span.End).StartsWith("起") && !raw.AsSpan(m.Span.End).StartsWith("开始")).ToList();
        if (mentions.Where(m => m.End is not null).MaxBy(m => m.End) is { } last)
        {
            var first = mentions.Where(m => m.End is not null).MinBy(m => m.End)!;
            var range = first != last && IsRange(raw, first.Span.End, last.Span.Start);
            return new Deadline
            {
                Raw = raw,
                Span = whole,
                Date = last.End,
                Start = range ? first.Start : last.Rule == "range" ? last.Start : null,
                Kind = DeadlineKind.By,
                Repair = Repairs(mentions),
                Rule = range ? "range" : last.Rule,
            };
        }

        var ongoing = DatePatterns.Ongoing().IsMatch(TextFold.Fold(raw));
        return new Deadline
        {
            Raw = raw,
            Span = whole,
            Kind = ongoing ? DeadlineKind.Ongoing : null,
            Repair = Repairs(mentions),
            Rule = ongoing ? "ongoing" : mentions.Count > 0 ? mentions[0].Rule : "none",
        };
    }

    /// <summary>
    /// The deadlines inside a task's text, in order: only dates that are said to be a limit (…前, …底, 年内, 到…),
    /// not every date that is mentioned.
    /// </summary>
    /// <param name="text">The task's text.</param>
    /// <param name="documentYear">The year that the ledger is for, or null.</param>
    public static IReadOnlyList<Deadline> Find(string text, int? documentYear)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DateMentionFinder.Find(text, documentYear)
            .Where(m => m.End is not null && IsLimit(text, m))
            .Select(m => new Deadline
            {
                Raw = text[m.Span.Start..m.Span.End],
                Span = m.Span,
                Date = m.End,
                Start = m.Rule == "range" ? m.Start : null,
                Kind = DeadlineKind.By,
                Repair = m.Repair,
                Rule = m.Rule,
            })
            .ToArray();
    }

    private static bool IsLimit(string text, DateMention mention)
    {
        var printed = text[mention.Span.Start..mention.Span.End];
        if (printed.AsSpan().IndexOfAny("底末内前") >= 0)
            return text.AsSpan(0, mention.Span.Start).TrimEnd() is var lead && !lead.EndsWith("截至") && !lead.EndsWith("截止") && !lead.EndsWith("截止到");
        var before = text[Math.Max(0, mention.Span.Start - 1)..mention.Span.Start];
        var after = text.AsSpan(mention.Span.End);
        return before is "到" or "于" || after.StartsWith("完成") || after.StartsWith("建成") || after.StartsWith("实现");
    }

    private static bool IsRange(string raw, int from, int to) =>
        from <= to && raw.AsSpan(from, to - from).Trim() is "至" or "到" or "-" or "—" or "——" or "~" or "～" or "－";

    private static string? Repairs(List<DateMention> mentions) =>
        mentions.Where(m => m.Repair is not null).Select(m => m.Repair).ToArray() is { Length: > 0 } all ? string.Join("; ", all) : null;
}
