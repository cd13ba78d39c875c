namespace GraphTasks.Ledgers.Layouts;

/// <summary>The titles that stand over tables.</summary>
internal static class Caption
{
    private static readonly string[] Ends = ["表", "清单", "台账", "任务", "情况", "项目", "一览", "任务分解", "责任分解", "任务分工", "责任分工", "分工方案", "分解方案", "工作要点"];

    public static bool Looks(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 70)
        {
            return false;
        }

        if (text.StartsWith("附件") || text.StartsWith("附表") || text.StartsWith("单位:") || text.StartsWith("单位：") || text.StartsWith("表"))
        {
            return text[^1] != '。';
        }

        var bracket = text.LastIndexOfAny('(', '（');
        if (bracket > 4 && Source.Chars.IsClose(text[^1]))
        {
            text = text[..bracket];
        }

        foreach (var end in Ends)
        {
            if (text.Length > 6 && text.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }
}
