using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Checks;

/// <summary>Checks units against what they count: an area in 公里, a share above 100 %, a length answered in square kilometres.</summary>
internal static partial class UnitCheck
{
    public static void Check(IReadOnlyList<Target> targets, IReadOnlyList<ReportedFigure> figures, IReadOnlyList<FigureLink> links, List<FigureFinding> findings)
    {
        foreach (var target in targets.Where(t => t.Value is not null))
            CheckUnit(-1, target.Span, target.Indicator, target.Unit, target.Value!.Value, target.Base == TargetBase.Share, findings);
        foreach (var figure in figures.Where(f => f.Kind is FigureKind.Value or FigureKind.Share))
            CheckUnit(figure.Line, figure.Span, Trail().Replace(figure.Subject, ""), figure.Unit, figure.Value, figure.Kind == FigureKind.Share, findings);
        // A figure that repeats the target's own words answers it, whatever its unit.
        foreach (var target in targets.Where(t => t.Value is not null && t.Indicator.Length >= 4 && links.All(l => l.Target != t)))
            foreach (var figure in figures.Where(f => !f.Planned && f.Kind == FigureKind.Value && Trail().Replace(f.Subject, "").EndsWith(target.Indicator, StringComparison.Ordinal)))
                if (Dimension(target.Unit) is { } wanted && Dimension(figure.Unit) is { } printed && wanted != printed && wanted != "rate")
                    findings.Add(new("unit", figure.Line, figure.Span, figure.Value, target.Value!.Value,
                        $"{target.Indicator} is promised in {target.Unit} ({wanted}) and reported in {figure.Unit} ({printed})"));
    }

    private static void CheckUnit(int line, TextSpan span, string indicator, string unit, decimal value, bool share, List<FigureFinding> findings)
    {
        if (Named(indicator) is { } wanted && Dimension(unit) is { } printed && wanted != printed && printed != "rate")
            findings.Add(new("unit", line, span, value, value, $"{indicator} is {wanted}, but {unit} measures {printed}"));
        else if (share && unit == "%" && value > 100 && Bounded().IsMatch(indicator))
            findings.Add(new("unit", line, span, value, 100, $"{indicator} cannot be above 100 %, printed {Number.Print(value)} %"));
    }

    private static string? Named(string indicator) =>
        Area().IsMatch(indicator) ? "area" : Money().IsMatch(indicator) ? "money" : Length().IsMatch(indicator) ? "length" : Rate().IsMatch(indicator) ? "rate" : null;

    private static string? Dimension(string unit) => unit switch
    {
        "平方公里" or "平方千米" or "平方米" or "公顷" or "亩" => "area",
        "公里" or "千米" or "米" => "length",
        "元" or "美元" or "欧元" => "money",
        "吨" or "斤" or "公斤" or "千克" => "weight",
        "%" or "百分点" => "rate",
        "个" or "家" or "户" or "人" or "名" or "座" or "所" or "条" or "项" or "件" or "辆" or "套" or "台" or "人次" => "count",
        _ => null,
    };

    [GeneratedRegex("面积$")]
    private static partial Regex Area();

    [GeneratedRegex("(?:投资额?|产值|营业收入|营收|综合收入|增加值|余额|交易额|成交额|进出口总额|零售总额)$")]
    private static partial Regex Money();

    [GeneratedRegex("(?:里程|长度)$")]
    private static partial Regex Length();

    [GeneratedRegex("(?:覆盖率|合格率|达标率|入学率|普及率|就诊率|占比|整改率|化解率)$")]
    private static partial Regex Rate();

    [GeneratedRegex("(?:覆盖率|合格率|达标率|普及率|就诊率|占比|整改率|化解率|办结率|优良率|优良天数比率|优良比例|签约率|清零率)$")]
    private static partial Regex Bounded();

    [GeneratedRegex(@"(?:达到?|为|约|共|累计|突破|超过|完成|提高到|提升至|已|计|\(|\s)+$")]
    private static partial Regex Trail();
}
