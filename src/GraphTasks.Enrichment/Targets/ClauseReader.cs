using GraphTasks.Enrichment.Grammar;

namespace GraphTasks.Enrichment.Targets;

/// <summary>Reads the one target that a clause states.</summary>
internal static class ClauseReader
{
    // An adverb that no list knows may stand before the verb.
    private const int FarthestVerb = 3;

    public static Target? Read(string content, string folded, TextSpan clause, IReadOnlyList<Quantity> quantities, string inherited, Target? last)
    {
        // The first counts: a second number of the same clause belongs to a name or explains the first.
        if (Choose(folded, clause, quantities) is not { } quantity)
            return null;
        var before = folded[clause.Start..quantity.Span.Start];
        var after = folded[quantity.EndWithSuffix..clause.End].TrimEnd();
        var numberFirst = IsNumberFirst(before, after, quantity);
        if (quantity.Unit.Length == 0 && after.Length > 0)
            return null;
        var indicator = !numberFirst ? Indicator(content, clause.Start, Former(folded, clause, quantities) is { } former && former.Start < quantity.Span.Start ? former.Start : quantity.Span.Start, folded)
            // 覆盖40%以上城市社区: the verb belongs to what is measured.
            : before == "覆盖" ? before + Indicator(content, quantity.EndWithSuffix, clause.End, folded)
            : Indicator(content, quantity.EndWithSuffix, clause.End, folded);
        var words = Modifiers(before);
        return new Target
        {
            Indicator = indicator.Length > 0 ? indicator : inherited,
            Comparator = ComparatorOf(quantity, words),
            Value = quantity.Value,
            Upper = quantity.Upper * quantity.Scale,
            Unit = Unit(quantity.Unit),
            Scale = quantity.Scale,
            Base = BaseOf(quantity, before, words, after) is var basis && basis == TargetBase.Share && indicator.Length == 0 && last is { Unit: "%" } ? last.Base : basis,
            Strive = Strives(folded, clause.Start, quantity.Span.Start),
            Period = PeriodOf(before),
            Span = quantity.Span,
            Rule = "number",
        };
    }

    /// <summary>Whether the clause counts things that are there already (加快首批21个…), which is no target.</summary>
    public static bool CountsExisting(string folded, TextSpan clause, IReadOnlyList<Quantity> quantities)
    {
        if (Choose(folded, clause, quantities) is not { } quantity)
            return false;
        var before = folded[clause.Start..quantity.Span.Start];
        return IsNumberFirst(before, folded[quantity.EndWithSuffix..clause.End].TrimEnd(), quantity) && SaysExisting(before);
    }

    // 不断提升22个国考断面…, 首批21个…: at the clause's beginning or directly before the number, not within a name (设备提升工程等5个项目).
    private static bool SaysExisting(string before)
    {
        var lead = IndicatorWords.Leading(before);
        for (var at = 0; at <= Math.Min(lead + FarthestVerb, before.Length - 1); at++)
            if (WordClasses.Existing.LengthAt(before, at) > 0)
                return true;
        return WordClasses.Existing.LengthBefore(before, before.Length) > 0;
    }

    /// <summary>Whether a word of comparison stands directly before a number (不超过3天).</summary>
    public static bool IsCompared(string folded, Quantity quantity) =>
        WordClasses.AtMost.LengthBefore(folded, quantity.Span.Start) > 0 || WordClasses.AtLeast.LengthBefore(folded, quantity.Span.Start) > 0;

    public static Target Worded(string content, string folded, TextSpan clause, WordedTarget words, string inherited)
    {
        var before = folded[clause.Start..words.Span.Start];
        var indicator = Indicator(content, clause.Start, words.Span.Start, folded);
        return new Target
        {
            Indicator = indicator.Length > 0 ? indicator : inherited,
            Comparator = words.Comparator,
            Value = words.Value,
            Base = words.Rule is "reference" or "rank" && WordClasses.Growth.OccursIn(before) ? TargetBase.Growth : TargetBase.Level,
            Strive = Strives(folded, clause.Start, words.Span.End),
            Reference = words.Reference,
            Period = PeriodOf(before),
            Span = words.Span,
            Rule = words.Rule,
        };
    }

    // 由每人每月80元提高到100元: the first number is what it was.
    private static TextSpan? Former(string folded, TextSpan clause, IReadOnlyList<Quantity> quantities) =>
        quantities.Count > 1 && TargetPatterns.From().Match(folded[clause.Start..quantities[0].Span.Start]) is { Success: true } from
            && TargetPatterns.To().IsMatch(folded[quantities[0].EndWithSuffix..quantities[1].Span.Start])
            ? new(clause.Start + from.Index, quantities[1].Span.Start)
            : null;

    private static Quantity? Choose(string folded, TextSpan clause, IReadOnlyList<Quantity> quantities)
    {
        // 10亿元企业达25家: a sum of money before a count says which ones are counted.
        if (quantities is [{ Unit: "元", Suffix: "" }, .., { IsMeasure: false, Unit.Length: > 0 } count])
            return count;
        if (Former(folded, clause, quantities) is not null)
            return quantities[1];
        if (quantities.Count > 1 && SaysWhichOnes(folded, clause, quantities[^2], quantities[^1]))
            return quantities[^1];
        return quantities.FirstOrDefault(q => q.Unit.Length > 0) ?? (quantities.Count > 0 ? quantities[0] : null);
    }

    // 反馈的46项问题整改完成率达到85%, 全县18所卫生院新增床位300张: the first number says which ones, the last what is wanted of them.
    private static bool SaysWhichOnes(string folded, TextSpan clause, Quantity first, Quantity last)
    {
        if (last.Unit.Length == 0 || folded[last.EndWithSuffix..clause.End].TrimEnd() is { Length: > 0 } rest && rest[0] != '(' || last.Span.Start - first.EndWithSuffix < 3)
            return false;
        var before = folded[clause.Start..first.Span.Start].Trim();
        return (last.IsPercent && !first.IsPercent) || before.Length == 0 || WordClasses.Whole.LengthAt(before, 0) == before.Length;
    }

    private static bool IsNumberFirst(string before, string after, Quantity quantity)
    {
        if (after.Length < 2 || after[0] is '(' or '(' or ')' || WordClasses.Closing.LengthAt(after, 0) == after.Length)
            return false;
        // 森林覆盖率达30%的: a percentage after its indicator is followed by nothing that is measured.
        return !quantity.IsPercent || IndicatorWords.Within(before) is var words && words.End <= words.Start || before == "覆盖" || WordClasses.Whole.LengthAt(before, 0) == before.Length;
    }

    private static string Indicator(string content, int start, int end, string folded)
    {
        var words = IndicatorWords.Within(folded[start..end]);
        var indicator = content[(start + words.Start)..(start + words.End)].Trim();
        // 开工建设海塘(南片海塘4.65公里): the number stands within the bracket.
        var open = indicator.LastIndexOfAny(['(', '（']);
        if (open >= 0 && indicator.AsSpan(open).IndexOfAny(')', '）') < 0)
            indicator = indicator[(open + 1)..];
        // A quotation whose opening mark was lost in print.
        return indicator.Contains('“', StringComparison.Ordinal) ? indicator : indicator.TrimEnd('”');
    }

    private static string Modifiers(string before) => before[^IndicatorWords.Trailing(before)..];

    private static Comparator ComparatorOf(Quantity quantity, string words)
    {
        if (quantity.Upper is not null)
            return Comparator.Range;
        if (WordClasses.Above.OccursIn(words))
            return Comparator.Above;
        return quantity.Suffix.Trim() switch
        {
            "以上" or "及以上" => Comparator.AtLeast,
            "左右" or "上下" => Comparator.About,
            "以内" or "之内" or "以下" or "及以下" => Comparator.AtMost,
            _ => WordClasses.AtMost.OccursIn(words) ? Comparator.AtMost
                : WordClasses.AtLeast.OccursIn(words) ? Comparator.AtLeast
                : words.Contains('约', StringComparison.Ordinal) ? Comparator.About
                : Comparator.Equal,
        };
    }

    private static TargetBase BaseOf(Quantity quantity, string before, string words, string after)
    {
        if (quantity.Unit == "倍" && WordClasses.Growth.OccursIn(words))
            return TargetBase.Growth;
        if (!quantity.IsPercent && quantity.Unit is not ("百分点" or "个百分点" or "个点" or "基点" or "个基点"))
            return TargetBase.Level;
        // 保持6%以上增速.
        if (after.TrimStart('的') is "增速" or "增长" or "增幅")
            return TargetBase.Growth;
        if (WordClasses.Decline.OccursIn(words))
            return TargetBase.Decline;
        // 压减非刚性支出8%: the deed stands before what is cut.
        if (WordClasses.Decline.LengthAt(before, IndicatorWords.Leading(before)) > 0)
            return TargetBase.Decline;
        return WordClasses.Growth.OccursIn(words) || before.EndsWith("增速", StringComparison.Ordinal) ? TargetBase.Growth : TargetBase.Share;
    }

    private static bool Strives(string folded, int clauseStart, int until)
    {
        // 力争 reaches over 、 but not over a comma.
        var from = until == 0 ? 0 : folded.AsSpan(0, until).LastIndexOfAny(",。;\n") + 1;
        return WordClasses.Strive.OccursIn(folded.AsSpan()[Math.Min(from, clauseStart)..until]);
    }

    private static string? PeriodOf(string before) => TargetPatterns.Period().Match(before) is { Success: true } m ? m.Value : null;

    private static string Unit(string printed) => printed is "个百分点" or "个点" ? "百分点" : printed is "个基点" ? "基点" : printed is "个标箱" or "标准箱" or "TEU" ? "标箱" : printed;
}
