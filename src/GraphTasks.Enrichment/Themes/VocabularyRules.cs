namespace GraphTasks.Enrichment.Themes;

/// <summary>What must hold of a vocabulary (W3C SKOS Reference, sections 5 and 8, and the scheme's two levels).</summary>
internal static class VocabularyRules
{
    /// <summary>The first rule that is broken, in words, or null.</summary>
    public static string? ProblemOf(IReadOnlyList<Theme> themes)
    {
        var byCode = new Dictionary<string, Theme>(StringComparer.Ordinal);
        foreach (var theme in themes)
        {
            if (!IsCode(theme.Code))
                return $"'{theme.Code}' is no code: expected 1 to 40 small letters, digits and hyphens, a letter first";
            if (!TopTheme.All.Any(top => top.Code == theme.Top))
                return $"'{theme.Top}' is not a top theme";
            if (TopTheme.All.Any(top => top.Code == theme.Code) || !byCode.TryAdd(theme.Code, theme))
                return $"the code '{theme.Code}' stands twice";
            if (theme.NameZh.Length == 0 || theme.NameEn.Length == 0 || theme.Definition.Length == 0)
                return $"'{theme.Code}' lacks a label or the definition";
        }

        // A label names one concept only: no preferred label is any concept's other label, nor twice a preferred one.
        var labels = themes.SelectMany(theme => theme.AltLabels.Prepend(theme.NameZh)).Concat(themes.Select(theme => theme.NameEn));
        return labels.GroupBy(label => label, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? $"the label '{twice.Key}' stands twice"
            : themes.Select(theme => ReplacementProblem(theme, byCode)).FirstOrDefault(problem => problem is not null);
    }

    private static string? ReplacementProblem(Theme theme, Dictionary<string, Theme> byCode)
    {
        var steps = 0;
        for (var at = theme; at.ReplacedBy is { } next; at = byCode[next])
        {
            if (!byCode.ContainsKey(next))
                return $"'{at.Code}' is replaced by '{next}', which does not exist";
            if (++steps > byCode.Count)
                return $"'{theme.Code}' is replaced by itself in the end";
        }

        return null;
    }

    private static bool IsCode(string code) =>
        code.Length is > 0 and <= 40 && char.IsAsciiLetterLower(code[0]) && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
