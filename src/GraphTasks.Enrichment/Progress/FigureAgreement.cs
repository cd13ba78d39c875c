using GraphTasks.Enrichment.Targets;

namespace GraphTasks.Enrichment.Progress;

/// <summary>Whether a figure and a target speak of the same kind, unit and rank.</summary>
internal static class FigureAgreement
{
    private static readonly string[] Ranks = ["国家级", "省级", "市级", "县级", "区级"];

    /// <summary>市级智能工厂 is no answer to 省级智能工厂.</summary>
    public static bool RanksAgree(string indicator, string words) =>
        !Ranks.Any(r => indicator.Contains(r, StringComparison.Ordinal)) || !Ranks.Any(r => words.Contains(r, StringComparison.Ordinal))
        || Ranks.Any(r => indicator.Contains(r, StringComparison.Ordinal) && words.Contains(r, StringComparison.Ordinal));

    public static bool KindsAgree(Target target, ReportedFigure figure) => target.Comparator switch
    {
        Comparator.Rank => figure.Kind == FigureKind.Rank,
        Comparator.Above when target.Value is null => figure.Kind == FigureKind.Growth,
        Comparator.Qualitative or Comparator.NoneStated or Comparator.Multiple => false,
        _ => target.Base switch
        {
            // 提高1个百分点 is answered by how far it rose, not by where it stands.
            TargetBase.Growth or TargetBase.Decline => target is { Unit: "百分点", Comparator: not Comparator.Above } ? figure.Unit == "百分点" : figure.Kind == FigureKind.Growth,
            TargetBase.Share => figure.Kind is FigureKind.Share or FigureKind.Completion,
            _ => figure.Kind == FigureKind.Value,
        },
    };

    public static bool UnitsAgree(Target target, ReportedFigure figure) =>
        target.Unit.Length == 0 || target.Unit.TrimEnd('次') == figure.Unit.TrimEnd('次') || target.Comparator == Comparator.Rank || IsGeneral(target.Unit, figure.Unit)
        || (IsPerson(target.Unit) && IsPerson(figure.Unit)) || (target.Base is not TargetBase.Level && figure.Unit is "%" or "百分点");

    /// <summary>家 and 户 both count firms, and 个 may stand for any classifier but those of people.</summary>
    public static bool IsGeneral(string one, string other) =>
        (one is "家" or "户" && other is "家" or "户") || (one is "个" && QuantityUnits.IsCount(other) && !IsPerson(other)) || (other is "个" && QuantityUnits.IsCount(one) && !IsPerson(one));

    public static bool IsPerson(string unit) => unit is "人" or "名" or "位" or "人次";
}
