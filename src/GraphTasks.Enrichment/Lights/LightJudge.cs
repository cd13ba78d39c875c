using System.Globalization;
using GraphTasks.Enrichment.Grammar;
using GraphTasks.Enrichment.Progress;
using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Lights;

/// <summary>Gives a target its light by a rule set (序时进度).</summary>
public static class LightJudge
{
    /// <summary>Judges one target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="figure">The figure that answers it, or null.</param>
    /// <param name="start">The first day of the period.</param>
    /// <param name="deadline">The last day to reach it.</param>
    /// <param name="rules">The rule set.</param>
    public static LightVerdict Judge(Target target, ReportedFigure? figure, DateOnly start, DateOnly deadline, LightRules rules)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(rules);
        if (target.Comparator == Comparator.Above && figure?.Against is { } against)
            return Above(against, target, rules);
        if (figure?.AsOf is not { } asOf || target.Value is not { } value || target.Comparator is Comparator.NoneStated or Comparator.Qualitative or Comparator.Multiple or Comparator.Above)
            return new(Light.NotMeasurable, "not-measurable", rules.Version, null, null, figure is null ? "no figure answers the target" : "the target or the figure's date cannot be compared");
        if (target.Base == TargetBase.Growth && target.Comparator == Comparator.AtMost)
            return Limit(figure.Value, value, 0, rules);
        if (target.Comparator == Comparator.About && target.Base != TargetBase.Decline && WordClasses.Limited.OccursIn(target.Indicator))
            return Limit(figure.Value, value, target.Unit == "%" ? rules.RateYellow : 0, rules);
        if (target.Base is TargetBase.Growth or TargetBase.Decline)
            return Rate(target.Base == TargetBase.Decline ? -figure.Value : figure.Value, value, rules);
        if (figure.Kind == FigureKind.Completion && target.Base == TargetBase.Level)
            return Schedule(figure.Value, "the report says", asOf, start, deadline, rules);
        if (target.Comparator is Comparator.AtMost or Comparator.Rank)
            return Limit(figure.Value, value, 0, rules);
        if (value <= 0)
            return new(Light.NotMeasurable, "not-measurable", rules.Version, null, null, "the target is zero");
        return Schedule(Math.Round(figure.Value / value * 100, 2), $"{Print(figure.Value)} of {Print(value)} is", asOf, start, deadline, rules);
    }

    private static LightVerdict Schedule(decimal completion, string says, DateOnly asOf, DateOnly start, DateOnly deadline, LightRules rules)
    {
        var expected = Math.Round(rules.Expected(start, deadline, asOf), 2);
        var reason = $"{says} {Print(completion)} %, expected at {asOf:yyyy-MM-dd}: {Print(expected)} %";
        var gap = completion - expected;
        return completion >= 100 ? new(Light.Done, "reached", rules.Version, completion, expected, reason)
            : asOf > deadline ? new(Light.Red, "overdue", rules.Version, completion, expected, reason)
            : new(gap >= 0 ? Light.Green : gap >= -rules.YellowGap ? Light.Yellow : Light.Red, "schedule", rules.Version, completion, expected, reason);
    }

    private static LightVerdict Above(ReferenceComparison against, Target target, LightRules rules)
    {
        // 高于全省1个百分点: how far above is promised, too.
        var wanted = target.Unit == "百分点" ? target.Value ?? 0 : 0;
        var reached = against.Gap is { } points ? points >= wanted : against.Above;
        var light = reached ? Light.Green : against.Gap >= wanted - rules.RateYellow ? Light.Yellow : Light.Red;
        var distance = against.Gap is { } gap ? $" by {Print(Math.Abs(gap))} points" : "";
        return new(light, "reference", rules.Version, null, null, $"{(against.Above ? "above" : "below")} {target.Reference ?? "the average"}{distance}{(wanted > 0 ? $", promised: {Print(wanted)} points above" : "")}");
    }

    private static LightVerdict Rate(decimal reached, decimal wanted, LightRules rules)
    {
        var gap = reached - wanted;
        var light = gap >= 0 ? Light.Green : gap >= -rules.RateYellow ? Light.Yellow : Light.Red;
        return new(light, "rate", rules.Version, null, null, $"the rate is {Print(reached)}, the target {Print(wanted)}: {Print(gap)} points");
    }

    // 控制在5%左右 gives way a little, 不超过5% does not.
    private static LightVerdict Limit(decimal reached, decimal limit, decimal tolerance, LightRules rules) =>
        new(reached <= limit ? Light.Green : reached - limit <= tolerance ? Light.Yellow : Light.Red, "limit", rules.Version, null, null, $"{Print(reached)} against a limit of {Print(limit)}");

    private static string Print(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
