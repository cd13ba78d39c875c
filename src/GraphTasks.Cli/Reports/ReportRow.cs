using GraphTasks.Enrichment.Assessment;
using GraphTasks.Enrichment.Lights;
using GraphTasks.Enrichment.Targets;
using GraphTasks.Server.Export;
using Comparison = GraphTasks.Enrichment.Targets.Comparator;

namespace GraphTasks.Cli.Reports;

/// <summary>One line of the report: a task and one of its targets.</summary>
internal sealed record ReportRow(
    string Document, int Table, int Seq, string Task, string Lead, DateOnly? Deadline, bool Overdue,
    string Indicator, string Comparator, decimal? Target, decimal? Upper, string Unit,
    decimal? Figure, string FigureUnit, DateOnly? AsOf, decimal? Completion, decimal? Expected, decimal? Gap, Light Light, string Reason,
    string Finding, string File, int Line)
{
    /// <summary>The columns, in the order in which every format shows them.</summary>
    public static readonly IReadOnlyList<TableColumn<ReportRow>> Columns =
    [
        new("文件", row => row.Document, Width: 24), new("表", row => row.Table), new("序号", row => row.Seq), new("任务", row => row.Task, Width: 48), new("牵头单位", row => row.Lead, Width: 24),
        new("完成时限", row => row.Deadline), new("逾期", row => row.Overdue ? "是" : ""), new("指标", row => row.Indicator, Width: 24), new("比较", row => row.Comparator),
        new("目标值", row => row.Target), new("目标上限", row => row.Upper), new("单位", row => row.Unit), new("实际值", row => row.Figure), new("实际单位", row => row.FigureUnit),
        new("截至", row => row.AsOf), new("完成率%", row => row.Completion), new("序时进度%", row => row.Expected), new("差距", row => row.Gap), new("亮灯", row => Name(row.Light)),
        new("依据", row => row.Reason, Width: 48), new("数据疑点", row => row.Finding, Width: 48), new("来源文件", row => row.File), new("来源行", row => row.Line),
    ];

    public static IEnumerable<ReportRow> Of(AssessedFiles files) => files.Tasks.SelectMany(task => Of(files, task));

    public static string Name(Light light) => light switch
    {
        Light.Green => "绿",
        Light.Yellow => "黄",
        Light.Red => "红",
        Light.Done => "完成",
        _ => "—",
    };

    private static IEnumerable<ReportRow> Of(AssessedFiles files, TaskAssessment task) => task.Targets.Select((assessed, i) => new ReportRow(
        task.Row.Document.Id, task.Row.Table, task.Row.Seq, task.Row.Content, string.Join('、', task.Row.Lead), task.Deadline?.Date, task.Overdue,
        assessed.Target.Indicator, Words(assessed.Target), assessed.Target.Value, assessed.Target.Upper, assessed.Target.Unit,
        assessed.Answer?.Figure.Value, assessed.Answer?.Figure.Unit ?? "", assessed.Answer?.Figure.AsOf,
        assessed.Verdict.Completion, assessed.Verdict.Elapsed, assessed.Verdict.Gap, assessed.Verdict.Light, assessed.Verdict.Reason,
        i == 0 ? string.Join("; ", task.Findings.Select(finding => finding.Message)) : "",
        files.FileOf(task), files.LineOf(task, assessed.Answer?.Figure.Line ?? -1)));

    private static string Words(Target target) => (target.Strive ? "力争" : "") + (target.Comparator switch
    {
        Comparison.NoneStated => "未设",
        Comparison.AtLeast => "≥",
        Comparison.AtMost => "≤",
        Comparison.About => "≈",
        Comparison.Range => "区间",
        Comparison.Above => $"高于{target.Reference}",
        Comparison.Rank => "位次",
        Comparison.Multiple => "倍",
        Comparison.Qualitative => "定性",
        _ => "=",
    }) + (target.Base switch
    {
        TargetBase.Growth => " 增长",
        TargetBase.Decline => " 下降",
        _ => "",
    });
}
