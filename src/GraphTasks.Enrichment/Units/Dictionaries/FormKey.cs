namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>
/// The key under which a name without its place is looked up: 和 and 与 dropped, 人民政府 as 政府,
/// 委员会 and 办公室 at the end as 委 and 办, so that these variants need not be listed.
/// </summary>
internal static class FormKey
{
    public static string Of(string name)
    {
        var key = name.Replace("人民政府", "政府", StringComparison.Ordinal)
            .Replace("和", "", StringComparison.Ordinal)
            .Replace("与", "", StringComparison.Ordinal)
            .Replace("暨", "", StringComparison.Ordinal);
        if (key.StartsWith("党委", StringComparison.Ordinal) && key.Length > 2)
            key = key[1..];
        if (key.Length > 3 && key.EndsWith("委员会", StringComparison.Ordinal))
            key = key[..^3] + "委";
        else if (key.Length > 3 && key.EndsWith("办公室", StringComparison.Ordinal))
            key = key[..^3] + "办";
        return key;
    }
}
