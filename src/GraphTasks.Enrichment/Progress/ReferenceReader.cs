using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphTasks.Enrichment.Progress;

/// <summary>Reads what the rest of a figure's sentence says of the province's or the country's average.</summary>
internal static partial class ReferenceReader
{
    private const int Reach = 40;

    /// <param name="text">The folded line.</param>
    /// <param name="from">The code unit after the figure.</param>
    /// <param name="value">The figure's value.</param>
    public static ReferenceComparison? Read(string text, int from, decimal value)
    {
        var end = text.AsSpan(from).IndexOfAny("。;") is var e and >= 0 ? Math.Min(from + e, from + Reach) : Math.Min(text.Length, from + Reach);
        var rest = text[from..end];
        var printed = Side().Match(rest);
        if (Average().Match(rest) is { Success: true } average && Number(average) is { } other)
            return new(value >= other, value - other);
        if (!printed.Success)
            return null;
        var above = printed.Groups["side"].Value is not ("低于" or "慢于");
        return new(above, Number(printed) is { } points ? above ? points : -points : null);
    }

    private static decimal? Number(Match match) =>
        match.Groups["n"].Success && decimal.TryParse(match.Groups["n"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var n) ? n : null;

    [GeneratedRegex(@"(?<side>高于|低于|快于|慢于)[^,。;\d目计]{2,12}(?<n>\d+(?:\.\d+)?)个百分点|(?<side>高于|低于|超过|快于|慢于)(?:全省|全国|省|全市)(?:平均)?(?:水平|增幅|增速)?(?:(?<n>\d+(?:\.\d+)?)个百分点)?")]
    private static partial Regex Side();

    [GeneratedRegex(@"(?:全省|全国)(?:平均)?(?:水平|增幅|增速)?\(?(?<n>-?\d+(?:\.\d+)?)%")]
    private static partial Regex Average();
}
