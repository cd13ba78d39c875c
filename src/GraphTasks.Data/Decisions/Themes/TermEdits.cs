using FluentValidation;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>What edits of terms share.</summary>
internal static class TermEdits
{
    private const int LongestTerm = 40;

    /// <summary>A term as the lexicon knows it.</summary>
    public static IRuleBuilderOptions<T, string> Term<T>(this IRuleBuilder<T, string> rule) => rule.Must(IsTerm).WithErrorCode("INVALID")
        .WithMessage($"1 to {LongestTerm} characters, without quotation marks, spaces and capital letters, with at most one {LexiconTerm.Gap} between two parts, are expected.");

    /// <summary>The edit that puts a term with a weight, or nothing, in the place of what stands under a theme.</summary>
    /// <exception cref="StewardException">There is no such theme, or nothing to retire.</exception>
    public static ThemePayload Plan(ThemeDictionaries themes, string term, string theme, double? weight, string? note)
    {
        if (theme != LexiconTerm.Exclusion && Find(themes.Vocabulary, theme, "theme").Deprecated && weight is not null)
            throw new StewardException("INVALID", "theme", $"the theme {theme} is retired");
        var before = themes.Lexicon.Find(term, theme);
        if (before is null && weight is null)
            throw new StewardException("NOT_FOUND", "term", $"the term {term} does not stand under {theme}");
        return new(Term: new(term, theme, before, weight is { } after ? new LexiconTerm(term, theme, after, note ?? before?.Note ?? "") : null));
    }

    /// <exception cref="StewardException">There is no such theme.</exception>
    public static Theme Find(ThemeVocabulary vocabulary, string code, string field) =>
        vocabulary.Find(code) ?? throw new StewardException("NOT_FOUND", field, $"there is no theme {code}");

    private static bool IsTerm(string term) =>
        term.Length is > 0 and <= LongestTerm && TermText.Parts(term).Count > 0 && !term.StartsWith('#') && !term.Any(char.IsControl) && term.Count(c => c == LexiconTerm.Gap) <= 1
        && term.Split(LexiconTerm.Gap).All(part => TermText.Normal(part) == part);
}
