namespace GraphTasks.Enrichment.Targets;

/// <summary>
/// Cuts a text into the stretches that state at most one target each: at commas and full stops, and at 、 and 和
/// where a quantity stands on either side of them.
/// </summary>
internal static class Clauses
{
    private const string Hard = ",。;:!?!?,;:\n";

    public static List<TextSpan> Cut(string folded, IReadOnlyList<Quantity> quantities, IReadOnlyList<TextSpan> others)
    {
        var clauses = new List<TextSpan>();
        foreach (var clause in HardClauses(folded))
        {
            var start = clause.Start;
            for (var i = clause.Start; i < clause.End; i++)
            {
                if (!IsSoft(folded, i, quantities) || !Contains(start, i) || !Contains(i + 1, clause.End))
                    continue;
                clauses.Add(new(start, i));
                start = i + 1;
            }

            clauses.Add(new(start, clause.End));
        }

        return clauses;

        bool Contains(int from, int to) =>
            quantities.Any(q => q.Span.Start >= from && q.Span.End <= to) || others.Any(o => o.Start >= from && o.End <= to);
    }

    /// <summary>The clauses between hard boundaries; a comma between digits is none, a bracket that opens a part (其中) is one.</summary>
    public static IEnumerable<TextSpan> HardClauses(string folded)
    {
        var start = 0;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && !IsHard(folded, i))
                continue;
            if (i > start)
                yield return new(start, i);
            start = i + 1;
        }
    }

    private static bool IsHard(string text, int i)
    {
        if (text[i] == '(' && text.AsSpan(i + 1).StartsWith("其中", StringComparison.Ordinal))
            return true;
        if (!Hard.Contains(text[i], StringComparison.Ordinal))
            return false;
        return text[i] != ',' || i == 0 || i + 3 >= text.Length || !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1])
            || !char.IsAsciiDigit(text[i + 2]) || !char.IsAsciiDigit(text[i + 3]);
    }

    private static bool IsSoft(string text, int i, IReadOnlyList<Quantity> quantities) => text[i] switch
    {
        '、' => true,
        '和' or '及' or '与' => quantities.Any(q => q.EndWithSuffix == i) || (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])),
        _ => false,
    };
}
