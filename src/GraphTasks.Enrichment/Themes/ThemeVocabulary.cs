namespace GraphTasks.Enrichment.Themes;

/// <summary>The themes of one dictionary, in its order: a SKOS concept scheme with two levels.</summary>
public sealed class ThemeVocabulary
{
    private readonly Dictionary<string, int> _index;

    private ThemeVocabulary(IReadOnlyList<Theme> themes, Dictionary<string, int> index) => (Themes, _index) = (themes, index);

    /// <summary>The sub-themes in the dictionary's order.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>The theme with a code, or null.</summary>
    public Theme? Find(string code) => _index.TryGetValue(code, out var at) ? Themes[at] : null;

    /// <summary>The position of a theme in <see cref="Themes"/>, or -1.</summary>
    public int IndexOf(string code) => _index.GetValueOrDefault(code, -1);

    /// <summary>
    /// Reads the dictionary: tab-separated code, top theme, label zh, label en, other labels (by ;), definition, scope note, replacement;
    /// lines that begin with # are comments.
    /// </summary>
    /// <exception cref="FormatException">A line has too few fields, names an unknown top theme or replacement, or repeats a code or label.</exception>
    public static ThemeVocabulary Parse(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var themes = new List<Theme>();
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (number, fields) in TabbedLines.Read(reader, "themes", 7))
        {
            var replacement = fields.Length > 7 && fields[7].Length > 0 ? fields[7] : null;
            if (!TopTheme.All.Any(top => top.Code == fields[1]))
            {
                throw new FormatException($"themes, line {number}: '{fields[1]}' is not a top theme.");
            }

            if (!index.TryAdd(fields[0], themes.Count))
            {
                throw new FormatException($"themes, line {number}: the code '{fields[0]}' stands twice.");
            }

            var labels = fields[4].Split(';', StringSplitOptions.RemoveEmptyEntries);
            themes.Add(new Theme(fields[0], fields[1], fields[2], fields[3], labels, fields[5], fields[6], replacement));
        }

        var orphan = themes.Find(theme => theme.ReplacedBy is { } code && !index.ContainsKey(code));
        return orphan is null
            ? new ThemeVocabulary(themes, index)
            : throw new FormatException($"themes: '{orphan.Code}' is replaced by '{orphan.ReplacedBy}', which does not exist.");
    }
}
