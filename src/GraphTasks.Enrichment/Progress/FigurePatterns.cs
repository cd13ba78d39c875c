using System.Text.RegularExpressions;

namespace GraphTasks.Enrichment.Progress;

/// <summary>The words of the grammar of reported figures.</summary>
internal static partial class FigurePatterns
{
    [GeneratedRegex(@"第(?<n>\d{1,3})(?:位|名)?")]
    public static partial Regex Rank();

    [GeneratedRegex("计划|任务为|目标为|拟|预计|力争|确保|预测|应达到|总投资|总任务|推荐|可新增|后可|有望|(?<!成功)申报|年初制定|任务数|较年初(?!新增|增加|净增|提高|提升|上升|下降|降低)|年度实施|调减|全市有|共有")]
    public static partial Regex Planned();

    /// <summary>What the value was before (由78%提升至88%), told by the words before it.</summary>
    [GeneratedRegex(@"(?:由|从)[^,。;、\d]{0,10}$")]
    public static partial Regex From();

    /// <summary>What follows a former value.</summary>
    [GeneratedRegex(@"^[^,。;]{0,6}(?:至|到|为)[^,。;]{0,3}\d")]
    public static partial Regex To();

    /// <summary>The year that a figure is for, at its clause's beginning.</summary>
    [GeneratedRegex(@"^[^\d较比]{0,4}(?<y>20\d\d)年(?!以来|起)")]
    public static partial Regex OfYear();

    /// <summary>What was left over from the year before.</summary>
    [GeneratedRegex("(?:去年|上年|往年|上年度)(?!同期)[^,。;]{0,6}$")]
    public static partial Regex Earlier();

    /// <summary>How much more or less than last year's it is.</summary>
    [GeneratedRegex(@"(?:同比|环比|(?:比|较)(?:上年|去年|上月|上季度)(?:同期|末)?)[^,。;\d]{0,4}(?:增|减|多|少|升|降)[^,。;\d]{0,2}$")]
    public static partial Regex Difference();

    [GeneratedRegex("(?:增长|上升|提高)(?![至到])|增幅|增速|较上年增")]
    public static partial Regex Growth();

    [GeneratedRegex("(?:下降|降低|减少|下滑|回落|减收|压减|压降|削减)(?![至到])|降幅|负增长")]
    public static partial Regex Decline();

    [GeneratedRegex("(?:完成率|工程量|进度|达成率|目标任务|年度任务|任务|计划|目标|预算)[^,。;]{0,12}$|占[^,。;]{0,12}(?:目标|任务|计划|预算)[^,。;]{0,8}$|^(?:目前|截至[^,]{1,8}|累计|总体|整体|综合|形象|工程|项目|已|实际|[ ,、(])*(?:完成|进度)(?:进度|达|为|约|至|到)*$")]
    public static partial Regex Completion();

    [GeneratedRegex("未达[^,。;]{0,4}序时|未到序时|尚未达到|未完成序时|滞后|慢于序时|欠序时|低于序时")]
    public static partial Regex Behind();

    [GeneratedRegex("超[^,。;]{0,3}序时|进度超半|快于序时|高于序时")]
    public static partial Regex Ahead();

    [GeneratedRegex(@"(?:已|全面|超额|提前)[^,。;]{0,4}完成[^,。;]{0,6}(?:年度|全年|目标)[^,。;]{0,4}(?:任务|目标)(?!的|任务|[约近超]?\d|\()|完成全年目标任务(?!的|[约近超]?\d|\()|(?:年度|全年|目标)[^,。;]{0,4}任务[^,。;]{0,2}(?:已|全部|均)[^,。;]{0,2}完成")]
    public static partial Regex Done();

    [GeneratedRegex("达[^,。;]{0,3}序时|序时推进|按序时|时间过半、(?:任务|进度)过半|达到年度考核目标")]
    public static partial Regex OnSchedule();
}
