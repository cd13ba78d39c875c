using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>Finds the one archetype whose full name contains a short form in order, first and last character equal.</summary>
internal sealed class AlignmentMatcher(DepartmentTable departments)
{
    private const int Shortest = 4;
    private const double LeastShare = 0.5;

    // 文[化]广[电和]旅游局. What lacks whole words is another body's name: 公路事[业管理服]务中心, 人力资源[和社会保障]局.
    private const int LongestGap = 2;

    private readonly Dictionary<(char First, char Last), DepartmentRow[]> _rows = departments.Rows.Where(r => r.Core.Length >= Shortest)
        .GroupBy(r => (r.Core[0], r.Core[^1])).ToDictionary(g => g.Key, g => g.ToArray());

    public DepartmentRow[]? Match(string rest)
    {
        if (rest.Length < Shortest)
            return null;
        var found = Framed(rest).Where(r => rest.Length >= LeastShare * r.Core.Length && IsContained(rest, r.Core, LongestGap)).ToArray();
        return found.Length > 0 && found.All(r => r.Archetype == found[0].Archetype) ? found : null;
    }

    /// <summary>The full names of at least four characters that begin and end as a name does.</summary>
    public DepartmentRow[] Framed(string name) => _rows.GetValueOrDefault((name[0], name[^1]), []);

    /// <summary>Whether a name is another one of which something is left out, but not at its end.</summary>
    /// <param name="part">The shorter name.</param>
    /// <param name="whole">The longer name, or the same.</param>
    /// <param name="longestGap">How many characters may be missing in one place behind the first.</param>
    public static bool IsContained(string part, string whole, int longestGap = int.MaxValue)
    {
        if (part.Length > whole.Length)
            return false;
        // Where in the whole the part may end, as far as it has been read.
        HashSet<int> ends = [-1];
        foreach (var c in part)
            ends = [.. Enumerable.Range(0, whole.Length).Where(at => whole[at] == c && ends.Any(end => at > end && (end < 0 || at - end - 1 <= longestGap)))];
        return ends.Contains(whole.Length - 1);
    }
}
