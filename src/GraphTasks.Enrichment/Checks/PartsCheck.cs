using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Progress;

namespace GraphTasks.Enrichment.Checks;

/// <summary>Checks parts against their whole: what remains, what is done, under way and not begun, what 其中 and 合计 say.</summary>
internal static partial class PartsCheck
{
    public static void Check(FigureSentence sentence, List<FigureFinding> findings)
    {
        var figures = sentence.Figures;
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].Kind != FigureKind.Value)
                continue;
            if (Remainder().IsMatch(sentence.Before(i)))
                CheckRemainder(sentence, i, findings);
            if (Total().IsMatch(sentence.Before(i)))
                CheckTotal(sentence, i, findings);
            if (Among().IsMatch(sentence.Before(i)))
                CheckAmong(sentence, i, findings);
        }

        CheckStates(sentence, findings);
    }

    // 问题331个,完成整改319个,剩余12个: whole, done and rest stand side by side.
    private static void CheckRemainder(FigureSentence sentence, int rest, List<FigureFinding> findings)
    {
        if (rest < 2 || !Same(sentence.Figures[rest], sentence.Figures[rest - 1]) || !Same(sentence.Figures[rest], sentence.Figures[rest - 2])
            || !DoneWords().IsMatch(sentence.Before(rest - 1)))
            return;
        var (whole, done, left) = (sentence.Figures[rest - 2], sentence.Figures[rest - 1], sentence.Figures[rest]);
        // What remains may be told in several parts (剩余50户在建、10户未开工).
        if (done.Value > whole.Value || Follows(sentence, rest) || Explained(sentence, left, done))
            return;
        Compare("remainder", left, whole.Value - done.Value, Halves(whole, done, left), $"of {Print(whole)} {Print(done)} are done, which leaves", findings);
    }

    // 省级50万元、市级30万元,合计80万元.
    private static void CheckTotal(FigureSentence sentence, int total, List<FigureFinding> findings)
    {
        var parts = new List<ReportedFigure>();
        for (var i = total - 1; i >= 0 && Same(sentence.Figures[i], sentence.Figures[total]) && !sentence.Figures[i].Planned; i--)
        {
            parts.Insert(0, sentence.Figures[i]);
            if (!sentence.Before(i).Contains('、', StringComparison.Ordinal))
                break;
        }

        if (parts.Count > 1 && !More().IsMatch(sentence.Before(total)))
            Compare("total", sentence.Figures[total], parts.Sum(p => p.Value), Halves([.. parts, sentence.Figures[total]]), $"{string.Join(" + ", parts.Select(Print))} is", findings);
    }

    // 涉及160户,其中甲镇90户、乙镇80户: the parts of one list cannot be more than their whole.
    private static void CheckAmong(FigureSentence sentence, int first, List<FigureFinding> findings)
    {
        if (first == 0 || !Same(sentence.Figures[first - 1], sentence.Figures[first]) || sentence.Figures[first - 1].Planned || Overlaps().IsMatch(sentence.Before(first)))
            return;
        var whole = sentence.Figures[first - 1];
        var parts = new List<ReportedFigure> { sentence.Figures[first] };
        for (var i = first + 1; i < sentence.Figures.Count && Same(sentence.Figures[i], whole) && ListComma().IsMatch(sentence.Before(i)); i++)
            parts.Add(sentence.Figures[i]);
        // Parts that are no places may overlap: one firm may be both 规上 and 高新. Then each alone must fit into the whole.
        if (!Enumerable.Range(first, parts.Count).All(i => PlacePart().IsMatch(sentence.Before(i))))
            parts = [parts.MaxBy(p => p.Value)!];
        var sum = parts.Sum(p => p.Value);
        if (sum <= whole.Value + Halves([whole, .. parts]))
            return;
        findings.Add(new("parts", whole.Line, parts[^1].Span, sum, whole.Value,
            $"{string.Join(" + ", parts.Select(Print))}{(parts.Count > 1 ? $" = {Number.Print(sum)}" : "")} is said to be part of {Print(whole)}"));
    }

    // 119个,已完工46个,在建47个,未开工26个: three states leave no fourth.
    private static void CheckStates(FigureSentence sentence, List<FigureFinding> findings)
    {
        for (var i = 0; i + 3 < sentence.Figures.Count; i++)
        {
            var four = sentence.Figures.Skip(i).Take(4).ToArray();
            if (!four.All(f => Same(f, four[0])) || State(sentence.Before(i)) == 'n')
                continue;
            var states = Enumerable.Range(i + 1, 3).Select(n => State(sentence.Before(n))).ToArray();
            if (string.Concat(states.Order()) != "dnp" || four[1].Value > four[0].Value || Follows(sentence, i + 3))
                continue;
            var sum = four[1].Value + four[2].Value + four[3].Value;
            Compare("states", four[0], sum, Halves(four), $"{Print(four[1])} + {Print(four[2])} + {Print(four[3])} in all states together are", findings);
        }
    }

    private static bool Follows(FigureSentence sentence, int at) => at + 1 < sentence.Figures.Count && Same(sentence.Figures[at], sentence.Figures[at + 1]);

    private static char State(string words) =>
        NotBegun().IsMatch(words) ? 'n' : UnderWay().IsMatch(words) ? 'p' : DoneWords().IsMatch(words) ? 'd' : '-';

    private static bool Explained(FigureSentence sentence, ReportedFigure left, ReportedFigure done) =>
        sentence.Figures.Where(f => Same(f, left) && f != left).Any(f => Math.Abs(f.Value - done.Value - left.Value) <= Halves(f, done, left));

    private static void Compare(string rule, ReportedFigure printed, decimal expected, decimal tolerance, string words, List<FigureFinding> findings)
    {
        if (Math.Abs(expected - printed.Value) > tolerance)
            findings.Add(new(rule, printed.Line, printed.Span, printed.Value, expected, $"{words} {Number.Print(expected)}, printed {Print(printed)}"));
    }

    private static bool Same(ReportedFigure a, ReportedFigure b) => a.Kind == FigureKind.Value && b.Kind == FigureKind.Value && a.Unit == b.Unit;

    private static decimal Halves(params ReportedFigure[] figures) => figures.Sum(f => f.Precision);

    private static string Print(ReportedFigure figure) => Number.Print(figure.Value) + figure.Unit;

    [GeneratedRegex("(?:剩余|还剩|剩下|余下|尚余)[^,。;、]{0,6}$")]
    private static partial Regex Remainder();

    [GeneratedRegex("(?:合计|共计|总计)$")]
    private static partial Regex Total();

    [GeneratedRegex("加上|结转|另|此外|连同")]
    private static partial Regex More();

    [GeneratedRegex("(?:县|区|镇|乡|街道|市本级|本级|市)[^,。;、级]{0,4}$")]
    private static partial Regex PlacePart();

    [GeneratedRegex("其中")]
    private static partial Regex Among();

    // Of persons and firms counted by several marks the same one may be counted twice.
    [GeneratedRegex("以上|以下|分别|新增|累计")]
    private static partial Regex Overlaps();

    [GeneratedRegex(@"^[^,。;:()]{0,4}、")]
    private static partial Regex ListComma();

    [GeneratedRegex("完成|完工|办结|竣工|整改|取缔|交付|化解|解决|验收|销号|建成|兑现|投产|开工")]
    private static partial Regex DoneWords();

    [GeneratedRegex("在建|推进|正在|序时|进行中|施工中")]
    private static partial Regex UnderWay();

    [GeneratedRegex("未开工|未达|未到|未完成|未启动|未动工|尚未|滞后")]
    private static partial Regex NotBegun();
}
