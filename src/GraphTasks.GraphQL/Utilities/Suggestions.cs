namespace GraphTasks.GraphQL.Utilities;

/// <summary>The names that a misspelt one may have meant, and the sentences that say so.</summary>
internal static class Suggestions
{
    private const int Most = 5;

    // Longer names are not compared: the table of distances would grow with the square of their length.
    private const int LongestName = 200;

    /// <summary>" Did you mean …?" with the names most like the one written; empty when none is alike.</summary>
    public static string DidYouMean(string written, IEnumerable<string> names) => DidYouMean(Alike(written, names));

    /// <summary>" Did you mean …?" for names already chosen; empty when there is none.</summary>
    public static string DidYouMean(IReadOnlyList<string> names, string prefix = "") =>
        names.Count == 0 ? "" : $" Did you mean {prefix}{OrList(names.Take(Most).Select(name => $"\"{name}\"").ToList())}?";

    /// <summary>The names that differ from the written one in few letters, most alike first.</summary>
    public static IReadOnlyList<string> Alike(string written, IEnumerable<string> names)
    {
        if (written.Length > LongestName)
            return [];
        var threshold = (int)(written.Length * 0.4) + 1;
        return names
            .Distinct()
            .Where(name => name.Length <= LongestName)
            .Select(name => (Name: name, Distance: Distance(written, name, threshold)))
            .Where(candidate => candidate.Distance <= threshold)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, NaturalComparer.Instance)
            .Select(candidate => candidate.Name)
            .ToList();
    }

    /// <summary>"a, b, or c".</summary>
    public static string OrList(IReadOnlyList<string> items) => Join(items, "or");

    /// <summary>"a, b, and c".</summary>
    public static string AndList(IReadOnlyList<string> items) => Join(items, "and");

    private static string Join(IReadOnlyList<string> items, string word) => items.Count switch
    {
        1 => items[0],
        2 => $"{items[0]} {word} {items[1]}",
        _ => $"{string.Join(", ", items.Take(items.Count - 1))}, {word} {items[^1]}",
    };

    // Edits are insertions, deletions, replacements and swaps of neighbours; a change of letter case alone counts as one.
    private static int Distance(string written, string name, int threshold)
    {
        if (written == name)
            return 0;
        var a = written.ToLowerInvariant();
        var b = name.ToLowerInvariant();
        if (a == b)
            return 1;
        if (Math.Abs(a.Length - b.Length) > threshold)
            return int.MaxValue;

        var rows = new int[3][];
        for (var k = 0; k < rows.Length; k++)
            rows[k] = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var row = rows[i % 3];
            var before = rows[(i - 1) % 3];
            row[0] = i;
            var smallest = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(before[j] + 1, row[j - 1] + 1), before[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cell = Math.Min(cell, rows[(i - 2) % 3][j - 2] + 1);
                row[j] = cell;
                smallest = Math.Min(smallest, cell);
            }

            if (smallest > threshold)
                return int.MaxValue;
        }

        return rows[a.Length % 3][b.Length];
    }
}
