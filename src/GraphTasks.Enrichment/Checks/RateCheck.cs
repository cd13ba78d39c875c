using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Progress;

namespace GraphTasks.Enrichment.Checks;

/// <summary>Checks a printed rate against the number done and the number there was (案件21起,化解5起,化解率23.8%).</summary>
internal static partial class RateCheck
{
    public static void Check(FigureSentence sentence, IReadOnlyList<ReportedFigure> line, List<FigureFinding> findings)
    {
        for (var i = 2; i < sentence.Figures.Count; i++)
        {
            var (whole, part, rate) = (sentence.Figures[i - 2], sentence.Figures[i - 1], sentence.Figures[i]);
            if (rate.Unit != "%" || rate.Kind is FigureKind.Growth or FigureKind.Rank || part.Kind != FigureKind.Value || whole.Kind != FigureKind.Value
                || part.Unit != whole.Unit || whole.Value <= 0 || part.Value > whole.Value || part.Planned || !Whole().IsMatch(sentence.Before(i - 2)) || !Belongs(sentence, i))
                continue;
            if (Holds(part, whole, rate) || line.Any(a => line.Any(b => a != b && Comparable(a, b) && Holds(a, b, rate))))
                continue;
            var expected = Math.Round(part.Value / whole.Value * 100, 2);
            findings.Add(new("rate", rate.Line, rate.Span, rate.Value, expected,
                $"{Number.Print(part.Value)} of {Number.Print(whole.Value)}{whole.Unit} is {Number.Print(expected)} %, printed {Number.Print(rate.Value)} %"));
        }
    }

    // The rate must be that of the very deed that the part counts, or stand in a bracket right after it.
    private static bool Belongs(FigureSentence sentence, int rate)
    {
        var words = sentence.Before(rate);
        if (words.TrimStart() is "(" or "(约")
            return Deed().IsMatch(sentence.Before(rate - 1));
        return Rate().Match(words) is { Success: true } named
            && sentence.Before(rate - 1).Contains(named.Groups["deed"].Value, StringComparison.Ordinal);
    }

    private static bool Comparable(ReportedFigure part, ReportedFigure whole) =>
        part.Kind == FigureKind.Value && whole.Kind == FigureKind.Value && part.Unit == whole.Unit && whole.Value > 0;

    private static bool Holds(ReportedFigure part, ReportedFigure whole, ReportedFigure rate) =>
        RoundingInterval.Holds(part.Value, part.Precision, whole.Value, whole.Precision, rate.Value, rate.Precision);

    [GeneratedRegex("^,(?<deed>完成|办结|化解|整改|开工|竣工|完工|编制|清零|销号|交付|投产|签约|兑现|处置|建成|验收|改造|修复)(?:率|比例)(?:达到?|为|约)?$")]
    private static partial Regex Rate();

    // What the rate is a share of must be said to be all there was or is to be done.
    [GeneratedRegex("共|有|计划|任务|应|需|排查|发现|受理|收到|涉及|纳入|要求|总|全市|全县|全区|部署|登记")]
    private static partial Regex Whole();

    [GeneratedRegex("已?(?:完成|办结|化解|整改|开工|竣工|完工|编制|建成|改造|处置)")]
    private static partial Regex Deed();
}
