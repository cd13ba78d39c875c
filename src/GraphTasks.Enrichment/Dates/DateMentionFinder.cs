using System.Globalization;
using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Numbers;

namespace GraphTasks.Enrichment.Dates;

/// <summary>Finds every date and period named in a text, relative to a year, without overlaps.</summary>
internal static class DateMentionFinder
{
    private const int MostMentions = 1_000;

    public static List<DateMention> Find(string text, int? year)
    {
        var folded = TextFold.Fold(text);
        var taken = new List<DateMention>();
        Take(DatePatterns.Full(), m => Full(m, year));
        Take(DatePatterns.Numeric(), m => Numeric(m));
        Take(DatePatterns.LostYear(), m => LostYear(m));
        Take(DatePatterns.LostMonth(), m => LostCharacters.Read(m, YearOf(m, year)));
        Take(DatePatterns.MonthRange(), m => MonthRange(m, year));
        Take(DatePatterns.Month(), m => Month(m, year));
        Take(DatePatterns.Quarter(), m => Quarter(m, year));
        Take(DatePatterns.Half(), m => Half(m, year));
        Take(DatePatterns.Feast(), m => Feast(m, year));
        Take(DatePatterns.Plan(), m => Plan(m));
        Take(DatePatterns.MidYear(), m => YearOf(m, year) is { } y ? Of(m, new(y, 1, 1), new(y, 6, 30), "half") : null);
        Take(DatePatterns.LostMonthName(), m => Month(m, year) is { } mention ? mention with { Repair = $"月 restored: {m.Groups["m"].Value}底 → {m.Groups["m"].Value}月底" } : null);
        Take(DatePatterns.FullYear(), m => FullYear(m, year));
        Take(DatePatterns.YearEnd(), m => year is { } y ? Of(m, new(y, 1, 1), new(y, 12, 31), "year") : null);
        taken.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return taken;

        void Take(Regex pattern, Func<Match, DateMention?> read)
        {
            foreach (Match match in pattern.Matches(folded))
            {
                if (taken.Count >= MostMentions)
                    return;
                if (taken.Any(t => t.Span.Start < match.Index + match.Length && match.Index < t.Span.End))
                    continue;
                if (read(match) is { } mention)
                    taken.Add(mention);
            }
        }
    }

    internal static DateMention Of(Match match, DateOnly? start, DateOnly? end, string rule, string? repair = null) =>
        new(start, end, new(match.Index, match.Index + match.Length), rule, repair);

    internal static DateOnly? Date(int? year, int? month, int? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day is >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;

    private static DateMention? Full(Match m, int? year)
    {
        var date = Date(YearOf(m, year), Int(m, "m"), Int(m, "d"));
        var lost = !m.Value.Contains('日', StringComparison.Ordinal) && !m.Value.Contains('号', StringComparison.Ordinal);
        return date is null ? null : Of(m, date, date, "date", lost ? $"日 restored after {m.Groups["m"].Value}月{m.Groups["d"].Value}" : null);
    }

    private static DateMention? Numeric(Match m)
    {
        var (year, month) = (Int(m, "y"), Int(m, "m"));
        if (m.Groups["d"].Success)
            return Date(year, month, Int(m, "d")) is { } date ? Of(m, date, date, "date") : null;
        return Of(m, Date(year, month, 1), EndOfMonth(year, month), "month");
    }

    private static DateMention? LostYear(Match m)
    {
        var (year, month) = (Int(m, "y"), Int(m, "m"));
        var repair = $"年 restored: {m.Groups["y"].Value}{m.Groups["m"].Value}月 → {m.Groups["y"].Value}年{m.Groups["m"].Value}月";
        if (m.Groups["d"].Success)
            return Date(year, month, Int(m, "d")) is { } date ? Of(m, date, date, "date", repair) : null;
        return Of(m, Date(year, month, 1), PartOfMonth(year, month, m), "month", repair);
    }

    private static DateMention? MonthRange(Match m, int? year)
    {
        var y = YearOf(m, year);
        var (from, to) = (Int(m, "from"), Int(m, "m"));
        return from < to && y is not null ? Of(m, Date(y, from, 1), EndOfMonth(y, to), "range") : null;
    }

    private static DateMention? Month(Match m, int? year)
    {
        var y = YearOf(m, year);
        return y is null ? null : Of(m, Date(y, Int(m, "m"), 1), PartOfMonth(y, Int(m, "m"), m), "month");
    }

    private static DateMention? Quarter(Match m, int? year)
    {
        if (YearOf(m, year) is not { } y || Int(m, "q") is not { } quarter)
            return null;
        var first = new DateOnly(y, m.Groups["to"].Success ? 1 : quarter * 3 - 2, 1);
        return Strictly(m) ? Of(m, null, first.AddDays(-1), "quarter") : Of(m, first, EndOfMonth(y, quarter * 3), "quarter");
    }

    private static DateMention? Feast(Match m, int? year)
    {
        if (YearOf(m, year) is not { } y)
            return null;
        return (m.Groups["school"].Success ? Date(y, 8, 31) : Feasts.Eve(m.Groups["feast"].Value, y, m.Groups["y"].Success)) is { } eve ? Of(m, null, eve, "feast") : null;
    }

    // The tenth plan of five years ended in 2005.
    private static DateMention? Plan(Match m)
    {
        var end = 2005 + 5 * (int)ChineseNumber.Read(m.Groups["plan"].ValueSpan)!.Value;
        return Of(m, new(end - 4, 1, 1), new(end, 12, 31), "plan");
    }

    private static DateMention? Half(Match m, int? year)
    {
        if (YearOf(m, year) is not { } y)
            return null;
        var first = m.Groups["h"].Value == "上";
        return Of(m, new(y, first ? 1 : 7, 1), first ? new(y, 6, 30) : new(y, 12, 31), "half");
    }

    private static DateMention? FullYear(Match m, int? year)
    {
        if (YearOf(m, year) is not { } y)
            return null;
        // 2025年前, with neither 底 nor 内, is literally before that year begins.
        var end = Strictly(m) ? new DateOnly(y - 1, 12, 31) : new DateOnly(y, 12, 31);
        return Of(m, Strictly(m) ? null : new DateOnly(y, 1, 1), end, "year");
    }

    private static DateOnly? PartOfMonth(int? year, int? month, Match m) => m.Groups["part"].Value switch
    {
        "上旬" or "初" => Date(year, month, 10),
        "中旬" => Date(year, month, 20),
        _ => Strictly(m) ? Date(year, month, 1)?.AddDays(-1) : EndOfMonth(year, month),
    };

    private static bool Strictly(Match m) => m.Groups["tail"].Value is "前" or "之前" or "以前";

    private static DateOnly? EndOfMonth(int? year, int? month) =>
        Date(year, month, 1) is { } first ? first.AddMonths(1).AddDays(-1) : null;

    private static int? YearOf(Match m, int? documentYear) => m.Groups["y"].Value switch
    {
        "" or "今" or "本" or "当" => documentYear,
        "明" or "次" => documentYear + 1,
        var printed => ChineseNumber.Read(printed) is { } value ? (int)value + (value < 100 ? 2000 : 0) : null,
    };

    private static int? Int(Match m, string group) =>
        m.Groups[group].Success && ChineseNumber.Read(m.Groups[group].ValueSpan) is { } value
            ? int.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : null;
}
