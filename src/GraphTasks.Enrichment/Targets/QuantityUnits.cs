using GraphTasks.Enrichment.Grammar;

namespace GraphTasks.Enrichment.Targets;

/// <summary>The units that targets and figures are printed in (<c>units.tsv</c>), alone or per another one (元/亩, 件/万人, 吨/月·平方公里).</summary>
internal static class QuantityUnits
{
    private static readonly Dictionary<string, string> Kinds = EmbeddedTsv.Read("units.tsv").ToDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);

    private static readonly WordClass All = new(Kinds.Keys.Select(unit => new GrammarWord(unit, [], [])));

    /// <summary>The length of the unit that stands at a place, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var length = All.LengthAt(text, at);
        if (length == 0 || (char.IsAsciiLetter(text[at]) && at + length < text.Length && char.IsAsciiLetterOrDigit(text[at + length])))
            return 0;
        while (at + length + 1 < text.Length && text[at + length] is '/' or '·')
        {
            var scale = "千万百".Contains(text[at + length + 1], StringComparison.Ordinal) ? 1 : 0;
            if (All.LengthAt(text, at + length + 1 + scale) is not (var per and > 0))
                break;
            length += 1 + scale + per;
        }

        return length;
    }

    public static bool IsMeasure(string unit) => Kind(unit) is "measure" or "compared" || unit is "年" or "月" or "日" or "度" or "级" or "星";

    /// <summary>Things that are counted; 个 may stand for any of them.</summary>
    public static bool IsCount(string unit) => Kind(unit) == "count";

    /// <summary>Of these a target is made only where the text compares with them: durations and ages (不超过3天).</summary>
    public static bool IsCompared(string unit) => Kind(unit) == "compared";

    /// <summary>Of these no target is made: they name dates, grades and editions.</summary>
    public static bool IsNaming(string unit) => Kind(unit) == "naming";

    private static string Kind(string unit) => Kinds.GetValueOrDefault(unit, unit.Contains('/', StringComparison.Ordinal) ? "rate" : "");
}
