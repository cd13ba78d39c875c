namespace GraphTasks.Enrichment.Targets;

/// <summary>Gives the numbers after 分别 to the indicators before it, one by one: 普及率、达标率分别达到97%、95%.</summary>
internal static class Respectively
{
    private const string Word = "分别";

    /// <summary>The targets with each indicator that ends with 分别 parted; where numbers and indicators do not match in count, the list stays whole.</summary>
    public static IReadOnlyList<Target> Share(List<Target> targets)
    {
        for (var first = 0; first < targets.Count; first++)
        {
            if (!targets[first].Indicator.EndsWith(Word, StringComparison.Ordinal))
                continue;
            var list = targets[first].Indicator;
            var end = first + 1;
            while (end < targets.Count && targets[end].Indicator == list)
                end++;
            var named = list[..^Word.Length];
            named = named[..^IndicatorWords.Trailing(named)];
            var names = named.Length == 0 ? Before(targets, first, end - first)
                : named.Split('、') is { Length: > 1 } parts ? parts
                : named.Split(['和', '与', '及']);
            for (var i = first; i < end; i++)
                targets[i] = targets[i] with
                {
                    Indicator = names.Length == end - first ? names[i - first].Trim() : names.Length > 0 ? named : targets[i].Indicator,
                    Base = targets[first].Base,
                    // What stands before the first number (达到, 不低于) holds for all of them.
                    Comparator = targets[i].Comparator == Comparator.Equal ? targets[first].Comparator : targets[i].Comparator,
                };
        }

        return targets;
    }

    // 接待游客1200万人次、旅游收入95亿元,分别增长12%、15%: the names stand with the targets before.
    private static string[] Before(List<Target> targets, int first, int count) =>
        first < count ? [] : targets.GetRange(first - count, count).ConvertAll(target => target.Indicator).ToArray();
}
