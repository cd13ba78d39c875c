using GraphTasks.Enrichment.Progress;

namespace GraphTasks.Enrichment.Checks;

/// <summary>Checks printed changes against the two values that they are between: last year's number, the province's average.</summary>
internal static class ChangeCheck
{
    private static readonly string[] LastYear = ["去年同期", "上年同期", "同期为", "去年为", "上年为"];

    public static void Check(FigureSentence sentence, List<FigureFinding> findings)
    {
        for (var i = 2; i < sentence.Figures.Count; i++)
        {
            CheckGrowth(sentence, i, findings);
            CheckDifference(sentence, i, findings);
        }
    }

    // 74件(去年同期168件),同比减少55.95%.
    private static void CheckGrowth(FigureSentence sentence, int at, List<FigureFinding> findings)
    {
        var (now, before, growth) = (sentence.Figures[at - 2], sentence.Figures[at - 1], sentence.Figures[at]);
        if (growth.Kind != FigureKind.Growth || growth.Unit != "%" || now.Kind != FigureKind.Value || before.Kind != FigureKind.Value || now.Unit != before.Unit
            || before.Value <= 0 || !LastYear.Any(w => sentence.Before(at - 1).Contains(w, StringComparison.Ordinal)))
            return;
        // Growth is what is left of a share of the former value over 100.
        if (RoundingInterval.Holds(now.Value, now.Precision, before.Value, before.Precision, 100 + growth.Value, growth.Precision))
            return;
        var expected = Math.Round((now.Value / before.Value - 1) * 100, 2);
        findings.Add(new("growth", growth.Line, growth.Span, growth.Value, expected,
            $"{Number.Print(now.Value)} after {Number.Print(before.Value)}{now.Unit} is a change of {Number.Print(expected)} %, printed {Number.Print(growth.Value)} %"));
    }

    // 增长5.8%,增幅高于全省平均水平(4.0%)1.8个百分点.
    private static void CheckDifference(FigureSentence sentence, int at, List<FigureFinding> findings)
    {
        var (own, average, points) = (sentence.Figures[at - 2], sentence.Figures[at - 1], sentence.Figures[at]);
        var words = sentence.Before(at - 1);
        var above = words.Contains("高于", StringComparison.Ordinal) || words.Contains("快于", StringComparison.Ordinal);
        if (points.Unit != "百分点" || own.Unit != "%" || average.Unit != "%" || !(above || words.Contains("低于", StringComparison.Ordinal))
            || !(words.Contains("全省", StringComparison.Ordinal) || words.Contains("全国", StringComparison.Ordinal) || words.Contains("平均", StringComparison.Ordinal)))
            return;
        var difference = above ? own.Value - average.Value : average.Value - own.Value;
        if (Math.Abs(difference - points.Value) > own.Precision + average.Precision + points.Precision)
            findings.Add(new("difference", points.Line, points.Span, points.Value, difference,
                $"{Number.Print(own.Value)} % against {Number.Print(average.Value)} % differ by {Number.Print(difference)} points, printed {Number.Print(points.Value)}"));
    }
}
