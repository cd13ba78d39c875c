using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Cli.Themes;

/// <summary>The theme dictionaries of a folder.</summary>
internal sealed record ThemeDictionaries(ThemeVocabulary Vocabulary, ThemeLexicon Lexicon, ThemeLexicon Units, ThemeModel Model)
{
    public const string Weights = "theme-weights.tsv";

    /// <summary>The folder beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "dictionaries");

    public ThemeTagger Tagger => new(Vocabulary, Lexicon, Units, Model);

    public static ThemeDictionaries Load(string folder)
    {
        using var themes = File.OpenText(Path.Combine(folder, "themes.tsv"));
        using var terms = File.OpenText(Path.Combine(folder, "theme-terms.tsv"));
        using var units = File.OpenText(Path.Combine(folder, "theme-units.tsv"));
        using var weights = File.OpenText(Path.Combine(folder, Weights));
        var vocabulary = ThemeVocabulary.Parse(themes);
        return new ThemeDictionaries(vocabulary, ThemeLexicon.Parse(terms, vocabulary), ThemeLexicon.Parse(units, vocabulary), ThemeModel.Parse(weights));
    }

    /// <summary>Joins rows with labels: key, primary, secondaries by comma.</summary>
    public static List<LabelledTask> Labelled(string labels, string[] rows)
    {
        var byKey = ThemeRow.Read(rows).ToDictionary(row => row.Key, StringComparer.Ordinal);
        var tasks = new List<LabelledTask>();
        foreach (var (number, line) in File.ReadLines(labels).Index())
        {
            var fields = line.Split('\t');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (fields.Length < 2 || !byKey.TryGetValue(fields[0], out var row))
            {
                throw new FormatException($"{labels}, line {number + 1}: no row has the key '{fields[0]}'.");
            }

            var secondary = fields.Length > 2 ? fields[2].Split(',', StringSplitOptions.RemoveEmptyEntries) : [];
            tasks.Add(new LabelledTask(row.Document, row.Key, row.Input, fields[1], secondary));
        }

        return tasks;
    }
}
