using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphTasks.Data.Dictionaries;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Themes;

/// <summary>What the log keeps of a decision about themes: one of the three edits, with what stood before it, so that its inverse is known.</summary>
/// <param name="Term">The edit of a term, or null.</param>
/// <param name="Theme">The edit of a theme, or null.</param>
/// <param name="Label">The edit of a task's label, or null.</param>
internal sealed record ThemePayload(LexiconEdit? Term = null, ThemeEdit? Theme = null, LabelEdit? Label = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>What the decision is about; of two decisions about the same, only the later one can be undone.</summary>
    [JsonIgnore]
    public string Subject => Term is { } term ? $"term {term.Term} of {term.Theme}" : Theme is { } theme ? $"theme {theme.Code}" : $"task {Label!.TaskKey}";

    /// <summary>The decision that takes this one back.</summary>
    [JsonIgnore]
    public ThemePayload Inverse => new(
        Term is { } term ? term with { Before = term.After, After = term.Before } : null,
        Theme is { } theme ? theme with { Before = theme.After, After = theme.Before } : null,
        Label is { } label ? label with { Before = label.After, After = label.Before } : null);

    public string Format() => JsonSerializer.Serialize(this, Json);

    public static ThemePayload Parse(string json) => JsonSerializer.Deserialize<ThemePayload>(json, Json)!;

    /// <summary>The dictionaries with the edit; a label changes none.</summary>
    /// <exception cref="StewardException">The edit does not fit them.</exception>
    public ThemeDictionaries Apply(ThemeDictionaries themes)
    {
        try
        {
            if (Term is { } term)
                return themes with { Lexicon = themes.Lexicon.Apply(Checked(term, themes.Vocabulary), out _) };
            if (Theme is not { } theme)
                return themes;
            if (theme.After is null && themes.Lexicon.Terms.FirstOrDefault(one => one.Theme == theme.Code) is { } left)
                throw new StewardException("DEPENDENT_DECISION", "number", $"the theme {theme.Code} still has the term {left.Term}");
            return themes with { Vocabulary = themes.Vocabulary.Apply(theme) };
        }
        catch (InvalidOperationException exception)
        {
            throw new StewardException("INVALID", Term is not null ? "term" : "theme", exception.Message);
        }
    }

    private static LexiconEdit Checked(LexiconEdit edit, ThemeVocabulary vocabulary) =>
        edit.After is null || edit.Theme == LexiconTerm.Exclusion || vocabulary.Find(edit.Theme) is not null
            ? edit
            : throw new StewardException("NOT_FOUND", "theme", $"there is no theme {edit.Theme}");
}
