using GraphTasks.Enrichment.Units.Dictionaries;

namespace GraphTasks.Enrichment.Units.Resolving;

/// <summary>Finds the one archetype whose full name contains a short form in order, first and last character equal.</summary>
internal sealed class AlignmentMatcher(DepartmentTable departments)
{
    private const int Shortest = 4;
    private const double LeastShare = 0.5;

    private readonly Dictionary<(char First, char Last), DepartmentRow[]> _rows = departments.Rows.Where(r => r.Core.Length >= Shortest)
        .GroupBy(r => (r.Core[0], r.Core[^1])).ToDictionary(g => g.Key, g => g.ToArray());

    public DepartmentRow[]? Match(string rest)
    {
        if (rest.Length < Shortest || !_rows.TryGetValue((rest[0], rest[^1]), out var rows))
            return null;
        var found = rows.Where(r => rest.Length >= LeastShare * r.Core.Length && IsSubsequence(rest, r.Core)).ToArray();
        return found.Length > 0 && found.All(r => r.Archetype == found[0].Archetype) ? found : null;
    }

    private static bool IsSubsequence(string part, string whole)
    {
        var at = 0;
        foreach (var c in whole)
            if (at < part.Length && part[at] == c)
                at++;
        return at == part.Length;
    }
}
