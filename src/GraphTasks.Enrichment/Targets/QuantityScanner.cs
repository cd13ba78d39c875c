using System.Globalization;
using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Numbers;

namespace GraphTasks.Enrichment.Targets;

/// <summary>Finds the numbers of a text that count or measure something; not those of names, dates, roads and ordinals.</summary>
internal static partial class QuantityScanner
{
    private const int Most = 2_000;

    /// <param name="folded">The text, folded to ASCII digits.</param>
    /// <param name="mayLackUnit">Whether a bare number at the end of a clause counts (its classifier may be lost).</param>
    public static List<Quantity> Scan(string folded, bool mayLackUnit)
    {
        var found = new List<Quantity>();
        foreach (Match match in Pattern().Matches(folded))
        {
            if (found.Count >= Most)
                break;
            if (Read(folded, match, mayLackUnit) is { } quantity)
                found.Add(quantity);
        }

        return found;
    }

    private static Quantity? Read(string text, Match match, bool mayLackUnit)
    {
        var printed = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        if (Number(printed) is not { } number)
            return null;
        var end = match.Index + match.Length;
        var scale = match.Groups["scale"];
        // 12千米: the 千 belongs to the unit.
        if (scale.Value == "千" && QuantityUnits.LengthAt(text, scale.Index) > 1)
            end = scale.Index;
        var at = end + Spaces(text, end);
        var length = QuantityUnits.LengthAt(text, at);
        // 1.8亿棒: a classifier that no list knows, between a number and the end of its clause.
        if (length == 0 && mayLackUnit && at == end && IsOwnClassifier(text, at))
            length = 1;
        var unit = text.Substring(at, length);
        end = length > 0 ? at + length : end;
        var upper = Number(match.Groups["upper"].Value);
        // 10%-12%, 3家—5家: the unit stands with both.
        if (upper is null && length > 0 && RangeEnd().Match(text, end) is { Success: true } range && QuantityUnits.LengthAt(text, range.Index + range.Length) == length
            && text.AsSpan(range.Index + range.Length).StartsWith(unit, StringComparison.Ordinal) && (mayLackUnit || !range.Value.Contains('至', StringComparison.Ordinal)))
            (upper, end) = (Number(range.Groups["upper"].Value), range.Index + range.Length + length);
        if (printed[0] == '百' && printed.Length > 3)
            unit = "%";
        if (InName(text, match.Index, end, unit))
            return null;
        var suffix = Suffix().Match(text, end);
        if (unit.Length == 0 && (!mayLackUnit || !EndsClause(text, suffix.Success ? suffix.Index + suffix.Length : end) || LooksLikeYear(printed)))
            return null;
        return new Quantity(new(match.Index, end), number, Decimals(printed), upper, Scale(at == scale.Index && scale.Length > 0 ? "" : scale.Value), unit, suffix.Groups["word"].Value, suffix.Success ? suffix.Index + suffix.Length : end);
    }

    private static bool IsOwnClassifier(string text, int at) =>
        at < text.Length && text[at] is >= '\u4e00' and not ('段' or '线' or '村' or '国' or '省' or '县' or '区' or '院' or '校') && EndsClause(text, at + 1);

    private static int Spaces(string text, int at)
    {
        var spaces = 0;
        while (at + spaces < text.Length && text[at + spaces] == ' ')
            spaces++;
        return spaces;
    }

    private static bool InName(string text, int start, int end, string unit)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        if (char.IsAsciiLetter(before) || before is '第' or '.' or '+' or '〔' or '#' or '尖' or '“')
            return true;
        if (unit.Length == 0 && (before == '”' || char.IsAsciiLetter(after) || after is '+' or '#' or '-' or '年' or '月' or '日'))
            return true;
        return InShortQuotes(text, start, end) || InTitle(text, start);
    }

    private static bool InShortQuotes(string text, int start, int end)
    {
        var open = text.LastIndexOfAny(['“', '”', '"'], Math.Max(0, start - 1), Math.Min(12, start));
        if (open < 0 || text[open] != '“')
            return false;
        var close = text.IndexOf('”', end - 1 < 0 ? 0 : end - 1);
        return close >= 0 && close - open <= 14;
    }

    private static bool InTitle(string text, int at) => text.LastIndexOf('《', at) is var open and >= 0 && text.IndexOf('》', open) > at;

    private static bool EndsClause(string text, int end) => end >= text.Length || text[end] is ',' or '。' or ';' or ';' or '、' or ' ' or '(' or '\n';

    private static bool LooksLikeYear(string printed) => printed.Length == 4 && printed.StartsWith("20", StringComparison.Ordinal);

    private static int Decimals(string printed) => printed.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? printed.Length - dot - 1 : 0;

    private static decimal? Number(string printed)
    {
        if (printed.StartsWith("百分之", StringComparison.Ordinal))
            return ChineseNumber.Read(printed.AsSpan(3));
        if (decimal.TryParse(printed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return value;
        return printed.Length > 0 ? ChineseNumber.Read(printed) : null;
    }

    private static decimal Scale(string printed) => printed switch
    {
        "" => 1,
        "百" => 100,
        "千" => 1_000,
        "万" => 10_000,
        "百万" => 1_000_000,
        "千万" => 10_000_000,
        "亿" => 100_000_000,
        "百亿" => 10_000_000_000,
        "千亿" => 100_000_000_000,
        _ => 1_000_000_000_000,
    };

    // A minus counts only where no digit stands before it: 1-2 is a range, not a negative two.
    [GeneratedRegex(@"(?<![\d.])(?<number>(?:(?<=[^\d\p{L}]|[为达至])-)?(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?|(?<![第\d])(?!百[个家所座项名户件])[二三四五六七八九]?[十百][一二三四五六七八九十]{0,3}(?=[个家所座项名户件])|百分之[一二三四五六七八九十百]{1,4})(?:\s*%?\s*(?:[-~至]|—{1,2}|–)\s*(?<upper>\d{1,9}(?:\.\d{1,4})?))?\s*(?<scale>万亿|千亿|百亿|千万|百万|亿|万|千|百)?[余多]?")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\G\s*(?:[-~至]|—{1,2})\s*(?<upper>\d{1,9}(?:\.\d{1,4})?)\s*(?:亿|万)?")]
    private static partial Regex RangeEnd();

    // 60场(次)以上: what the unit may be called as well stands between.
    [GeneratedRegex(@"\G(?:\s*\([^()\d]{1,6}\))?\s*(?<word>及?以上|及?以下|以内|之内|左右|上下)")]
    private static partial Regex Suffix();
}
