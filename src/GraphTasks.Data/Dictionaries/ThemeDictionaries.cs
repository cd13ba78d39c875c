using GraphTasks.Enrichment.Related;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Jieba;

namespace GraphTasks.Data.Dictionaries;

/// <summary>The theme dictionaries of a folder.</summary>
/// <param name="Vocabulary">The themes.</param>
/// <param name="Lexicon">The terms that speak for a theme.</param>
/// <param name="Units">The units whose tasks lean to a theme.</param>
/// <param name="Model">The trained weights.</param>
/// <param name="Words">The words that texts are cut into.</param>
public sealed record ThemeDictionaries(ThemeVocabulary Vocabulary, ThemeLexicon Lexicon, ThemeLexicon Units, ThemeModel Model, JiebaDictionary Words)
{
    private const string ThemesFile = "themes.tsv";
    private const string TermsFile = "theme-terms.tsv";
    private const string UnitsFile = "theme-units.tsv";
    private const string WeightsFile = "theme-weights.tsv";

    /// <summary>A tagger over these dictionaries.</summary>
    public ThemeTagger Tagger() => new(Vocabulary, Lexicon, Units, Model, Words);

    /// <summary>A reader of the words that tell what a text is about: the lexicon's terms whole, stop words left out.</summary>
    /// <param name="folder">The folder that these dictionaries were read from, for its stop words.</param>
    /// <exception cref="StoreException">There are no stop words.</exception>
    public WordReader WordReader(DictionaryFolder folder)
    {
        using var stopWords = folder.OpenText("stop-words.txt");
        return new(Words, Lexicon.Terms.Select(term => term.Term), stopWords);
    }

    /// <summary>The files of the folder with their texts, but for the words; reading them gives the same dictionaries.</summary>
    internal IEnumerable<(string Name, string Text)> Format() =>
        [(ThemesFile, Vocabulary.Format()), (TermsFile, Lexicon.Format()), (UnitsFile, Units.Format()), (WeightsFile, Model.Format())];

    internal static ThemeDictionaries Read(DictionaryFolder folder)
    {
        using var themes = folder.OpenText(ThemesFile);
        using var terms = folder.OpenText(TermsFile);
        using var units = folder.OpenText(UnitsFile);
        using var weights = folder.OpenText(WeightsFile);
        var vocabulary = ThemeVocabulary.Parse(themes);
        return new(vocabulary, ThemeLexicon.Parse(terms, vocabulary), ThemeLexicon.Parse(units, vocabulary), ThemeModel.Parse(weights), JiebaDictionary.Open(Path.Combine(folder.Path, "jieba")));
    }
}
