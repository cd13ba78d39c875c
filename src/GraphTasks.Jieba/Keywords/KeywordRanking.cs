namespace GraphTasks.Jieba.Keywords;

/// <summary>What the two methods share: the order of the keywords.</summary>
internal static class KeywordRanking
{
    /// <summary>The heaviest first, equal ones in the order given; all for a <paramref name="top"/> of 0.</summary>
    public static List<Keyword> Heaviest(IEnumerable<Keyword> keywords, int top)
    {
        // OrderBy is stable.
        var ordered = keywords.OrderByDescending(keyword => keyword.Weight);
        return top == 0 ? [.. ordered] : [.. ordered.Take(top)];
    }
}
