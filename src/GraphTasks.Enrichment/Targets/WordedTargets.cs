using GraphTasks.Enrichment.Numbers;

namespace GraphTasks.Enrichment.Targets;

/// <summary>Finds targets that are stated in words: references, ranks, multiples and qualities.</summary>
internal static class WordedTargets
{
    public static List<WordedTarget> Find(string folded)
    {
        var found = new List<WordedTarget>();
        foreach (System.Text.RegularExpressions.Match m in TargetPatterns.Reference().Matches(folded))
            found.Add(new(Span(m), m.Value.StartsWith('不') ? Comparator.AtLeast : Comparator.Above, "reference", null, m.Groups["ref"].Value));
        foreach (System.Text.RegularExpressions.Match m in TargetPatterns.Rank().Matches(folded))
            Add(new(Span(m), Comparator.Rank, "rank", m.Groups["n"].Success ? ChineseNumber.Read(m.Groups["n"].ValueSpan) : m.Groups["hundred"].Success ? 100 : null, null));
        foreach (System.Text.RegularExpressions.Match m in TargetPatterns.Multiple().Matches(folded))
            Add(new(Span(m), Comparator.Multiple, "multiple", m.Groups["n"].Value switch { "两" or "二" => 4, "三" => 8, _ => 2 }, null));
        foreach (System.Text.RegularExpressions.Match m in TargetPatterns.Qualitative().Matches(folded))
            Add(new(Span(m), Comparator.Qualitative, "qualitative", null, null));
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;

        void Add(WordedTarget target)
        {
            if (!found.Any(f => f.Span.Start < target.Span.End && target.Span.Start < f.Span.End))
                found.Add(target);
        }
    }

    private static TextSpan Span(System.Text.RegularExpressions.Match m) => new(m.Index, m.Index + m.Length);
}
