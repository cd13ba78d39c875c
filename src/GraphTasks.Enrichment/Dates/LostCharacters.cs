using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphTasks.Enrichment.Dates;

/// <summary>Restores 年 and 月 where a conversion has lost them between digits (<c>330日</c>, <c>2023331日</c>).</summary>
internal static class LostCharacters
{
    public static DateMention? Read(Match match, int? documentYear)
    {
        var digits = match.Groups["digits"].Value;
        int? year = documentYear;
        var rest = digits;
        if (digits.Length >= 6 && digits.StartsWith("20", StringComparison.Ordinal))
            (year, rest) = (int.Parse(digits.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), digits[4..]);
        // A day of at most 31 without its month is whole: nothing says which month it lies in.
        if (rest.Length == 2 && rest.Length == digits.Length && int.Parse(rest, CultureInfo.InvariantCulture) <= 31)
            return null;

        var readings = new List<(DateOnly Date, string Text)>();
        for (var cut = 1; cut < rest.Length && cut <= 2; cut++)
            if (rest.Length - cut <= 2 && rest[0] != '0' && rest[cut] != '0' | rest.Length - cut == 2
                && DateMentionFinder.Date(year, Number(rest[..cut]), Number(rest[cut..])) is { } date)
                readings.Add((date, $"{Number(rest[..cut])}月{Number(rest[cut..])}日"));
        return readings.Count switch
        {
            0 => null,
            1 => DateMentionFinder.Of(match, readings[0].Date, readings[0].Date, "date", $"月 restored: {digits}日 → {readings[0].Text}"),
            // Two readings are equally good: the place is named, no date is guessed.
            _ => DateMentionFinder.Of(match, null, null, "ambiguous", $"月 lost: {digits}日 may be {string.Join(" or ", readings.Select(r => r.Text))}"),
        };
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
