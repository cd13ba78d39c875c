using System.Text.RegularExpressions;
using GraphTasks.Enrichment.Numbers;

namespace GraphTasks.Enrichment.Progress;

/// <summary>Tells a report that says no more than that its task is done (已完成, 已全部建成投用).</summary>
internal static partial class DoneReport
{
    private const int Longest = 60;

    /// <summary>Whether the report's only line says so and nothing else.</summary>
    public static bool Says(IReadOnlyList<string> progress) =>
        progress is [{ Length: <= Longest } line] && Done().IsMatch(TextFold.Fold(line.Trim()));

    [GeneratedRegex(@"^(?:截[至止][^,。]{1,12},|目前,?)?(?:该|本)?(?:项目|项|任务|工作|目标|建设)*(?:已经|现已|已|均|全部|全面|提前|按期|如期|圆满|超额)+(?:完成|建成|完工|竣工|办结)(?:并|投用|投入使用|通过验收|验收|全部|全年|年度|目标|任务|建设)*[。;,.!]?$")]
    private static partial Regex Done();
}
