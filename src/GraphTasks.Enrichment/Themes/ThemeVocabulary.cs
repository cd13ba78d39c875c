using System.Text;

namespace GraphTasks.Enrichment.Themes;

/// <summary>The themes of one dictionary, in its order: a SKOS concept scheme with two levels.</summary>
public sealed class ThemeVocabulary
{
    private const string Header = "# code\ttop\tprefLabel zh\tprefLabel en\taltLabel (;)\tdefinition\tscopeNote\tdeprecated (replacement)\n";

    private static readonly string[] NoLabels = [];
    private readonly Dictionary<string, int> _index;

    private ThemeVocabulary(IReadOnlyList<Theme> themes)
    {
        Themes = themes;
        _index = themes.Index().ToDictionary(theme => theme.Item.Code, theme => theme.Index, StringComparer.Ordinal);
    }

    /// <summary>The sub-themes in the dictionary's order.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>The theme with a code, or null.</summary>
    public Theme? Find(string code) => _index.TryGetValue(code, out var at) ? Themes[at] : null;

    /// <summary>The position of a theme in <see cref="Themes"/>, or -1.</summary>
    public int IndexOf(string code) => _index.GetValueOrDefault(code, -1);

    /// <summary>The theme that stands for a code today, after all replacements, or null where there is none.</summary>
    public Theme? InUse(string code)
    {
        var theme = Find(code);
        while (theme?.ReplacedBy is { } next)
            theme = Find(next);
        return theme;
    }

    /// <summary>The position of the theme that stands for a code today, or -1.</summary>
    internal int IndexInUse(string code) => InUse(code) is { } theme ? IndexOf(theme.Code) : -1;

    /// <summary>
    /// Reads the dictionary: tab-separated code, top theme, label zh, label en, other labels (by ;), definition, scope note, replacement;
    /// lines that begin with # are comments.
    /// </summary>
    /// <exception cref="FormatException">A line has too few fields, or a rule of the vocabulary is broken.</exception>
    public static ThemeVocabulary Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var themes = TabbedLines.Read(reader, "themes", 7).Select(line => line.Fields).Select(fields => new Theme(
            fields[0], fields[1], fields[2], fields[3], fields[4].Split(';', StringSplitOptions.RemoveEmptyEntries), fields[5], fields[6],
            fields.Length > 7 && fields[7].Length > 0 ? fields[7] : null)).ToArray();
        return VocabularyRules.ProblemOf(themes) is { } problem ? throw new FormatException($"themes: {problem}.") : new ThemeVocabulary(themes);
    }

    /// <summary>Writes the dictionary; reading it back gives the same themes.</summary>
    public string Format()
    {
        var text = new StringBuilder(Header);
        foreach (var theme in Themes)
            text.Append(string.Join('\t', theme.Code, theme.Top, theme.NameZh, theme.NameEn, string.Join(';', theme.AltLabels), theme.Definition, theme.ScopeNote, theme.ReplacedBy)).Append('\n');
        return text.ToString();
    }

    /// <summary>Applies an edit; a new theme stands last.</summary>
    /// <exception cref="InvalidOperationException">The theme has changed since, or the edit breaks a rule of the vocabulary.</exception>
    public ThemeVocabulary Apply(ThemeEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        if (!Equal(Find(edit.Code), edit.Before))
            throw new InvalidOperationException($"the theme '{edit.Code}' has changed since the edit was prepared");
        Theme[] themes = (edit.Before, edit.After) switch
        {
            (null, { } added) => [.. Themes, added],
            (_, null) => [.. Themes.Where(theme => theme.Code != edit.Code)],
            (_, { } changed) => [.. Themes.Select(theme => theme.Code == edit.Code ? changed : theme)],
        };
        return VocabularyRules.ProblemOf(themes) is { } problem ? throw new InvalidOperationException(problem) : new ThemeVocabulary(themes);
    }

    private static bool Equal(Theme? left, Theme? right) => left is null || right is null
        ? left is null && right is null
        : left with { AltLabels = NoLabels } == right with { AltLabels = NoLabels } && left.AltLabels.SequenceEqual(right.AltLabels, StringComparer.Ordinal);
}
