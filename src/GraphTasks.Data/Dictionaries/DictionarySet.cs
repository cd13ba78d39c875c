using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units;
using GraphTasks.Ledgers;

namespace GraphTasks.Data.Dictionaries;

/// <summary>All dictionaries of a folder, loaded: what reading, resolving and tagging rest on. Safe for several threads.</summary>
public sealed class DictionarySet
{
    private DictionarySet(DictionaryFolder folder)
    {
        Version = folder.Version;
        Registry = UnitRegistry.Load(new(name => File.Exists(Path.Combine(folder.Path, name)) ? Text(folder, name) : null));
        Resolver = new(Registry);
        Vocabulary = Open(folder, "themes.tsv", ThemeVocabulary.Parse);
        Tagger = new(Vocabulary,
            Open(folder, "theme-terms.tsv", reader => ThemeLexicon.Parse(reader, Vocabulary)),
            Open(folder, "theme-units.tsv", reader => ThemeLexicon.Parse(reader, Vocabulary)),
            Open(folder, "theme-weights.tsv", ThemeModel.Parse));
        using var departments = folder.OpenText("departments.tsv");
        using var zones = folder.OpenText("zones.tsv");
        Ledgers = new(
            Open(folder, "ledgers/headers.tsv", HeaderLexicon.Load),
            Open(folder, "ledgers/furniture.tsv", FurnitureLexicon.Load),
            UnitLexicons.Build(Registry, departments, zones));
    }

    /// <summary>The version of the folder that all this was loaded from.</summary>
    public string Version { get; }

    /// <summary>What the reader of ledgers needs.</summary>
    public LedgerDictionaries Ledgers { get; }

    /// <summary>The divisions and units.</summary>
    public UnitRegistry Registry { get; }

    /// <summary>Resolves printed names.</summary>
    public UnitResolver Resolver { get; }

    /// <summary>The policy themes.</summary>
    public ThemeVocabulary Vocabulary { get; }

    /// <summary>Tags tasks with themes.</summary>
    public ThemeTagger Tagger { get; }

    /// <summary>Loads the dictionaries of a folder.</summary>
    /// <exception cref="StoreException">A dictionary is missing or malformed; the message names the file and the line.</exception>
    public static DictionarySet Load(DictionaryFolder folder)
    {
        try
        {
            return new(folder);
        }
        catch (Exception exception) when (exception is DictionaryException or FormatException or InvalidDataException)
        {
            throw new StoreException($"{folder.Path}: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    private static string Text(DictionaryFolder folder, string name) => Open(folder, name, reader => reader.ReadToEnd());

    private static T Open<T>(DictionaryFolder folder, string name, Func<TextReader, T> read)
    {
        using var reader = folder.OpenText(name);
        return read(reader);
    }
}
