using GraphTasks.Enrichment.Themes;

namespace GraphTasks.Data.Tests.Themes;

/// <summary>Three themes and a few terms, enough to see a task change its theme.</summary>
internal static class SmallThemes
{
    public static readonly ThemeVocabulary Vocabulary = ThemeVocabulary.Parse(new StringReader(
        "pollution\tecology\t污染\tPollution\t\tIt.\t\nwater\turban-rural\t水利\tWater\t\tIt.\t\nintegrity\tgovernance\t作风\tIntegrity\t\tIt.\t\n"));

    public static ThemeTagger Tagger(params string[] terms) => new(Vocabulary,
        ThemeLexicon.Parse(new StringReader(string.Concat(terms.Select(term => $"{term}\t3\t\n"))), Vocabulary),
        ThemeLexicon.Parse(new StringReader(""), Vocabulary), new ThemeModel([]));
}
