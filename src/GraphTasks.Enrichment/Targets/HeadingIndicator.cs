using System.Text.RegularExpressions;

namespace GraphTasks.Enrichment.Targets;

/// <summary>The indicator that a heading names, without its number.</summary>
internal static partial class HeadingIndicator
{
    public static string Of(IReadOnlyList<string>? headings) =>
        headings is { Count: > 0 } ? Numbering().Replace(headings[^1], "").Trim() : "";

    [GeneratedRegex(@"^\s*(?:[((]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[))]?[.、.]?)\s*")]
    private static partial Regex Numbering();
}
