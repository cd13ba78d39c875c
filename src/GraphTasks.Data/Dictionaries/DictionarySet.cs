using GraphTasks.Enrichment.Lights;
using GraphTasks.Enrichment.Related;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units;
using GraphTasks.Ledgers;

namespace GraphTasks.Data.Dictionaries;

/// <summary>All dictionaries of a folder, loaded: what reading, resolving and tagging rest on. Safe for several threads.</summary>
public sealed class DictionarySet
{
    private readonly Lazy<WordReader> words;

    private DictionarySet(DictionaryFolder folder)
    {
        Version = folder.Version;
        Registry = ReadRegistry(folder);
        Resolver = new(Registry);
        var themes = ThemeDictionaries.Read(folder);
        Vocabulary = themes.Vocabulary;
        Tagger = themes.Tagger();
        words = new(() => themes.WordReader(folder));
        Ledgers = ReadLedgers(folder);
        LightRules = ReadLightRules(folder);
    }

    /// <summary>The version of the folder that all this was loaded from.</summary>
    public string Version { get; }

    /// <summary>What the reader of ledgers needs.</summary>
    public LedgerDictionaries Ledgers { get; }

    /// <summary>Takes the words from a text that tell what it is about; made when it is first needed.</summary>
    public WordReader Words => words.Value;

    /// <summary>The rules for lights.</summary>
    public LightRules LightRules { get; }

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
    public static DictionarySet Load(DictionaryFolder folder) => Guarded(folder, () => new DictionarySet(folder));

    /// <summary>Loads no more than the reader of ledgers needs.</summary>
    /// <inheritdoc cref="Load"/>
    public static LedgerDictionaries LoadLedgers(DictionaryFolder folder) => Guarded(folder, () => ReadLedgers(folder));

    /// <summary>Loads no more than the divisions and units.</summary>
    /// <inheritdoc cref="Load"/>
    public static UnitRegistry LoadRegistry(DictionaryFolder folder) => Guarded(folder, () => ReadRegistry(folder));

    /// <summary>Loads no more than the themes.</summary>
    /// <inheritdoc cref="Load"/>
    public static ThemeDictionaries LoadThemes(DictionaryFolder folder) => Guarded(folder, () => ThemeDictionaries.Read(folder));

    /// <summary>Loads no more than the rules for lights.</summary>
    /// <inheritdoc cref="Load"/>
    public static LightRules LoadLightRules(DictionaryFolder folder) => Guarded(folder, () => ReadLightRules(folder));

    private static LightRules ReadLightRules(DictionaryFolder folder)
    {
        using var reader = folder.OpenText("light-rules.tsv");
        return LightRules.Load(reader);
    }

    private static LedgerDictionaries ReadLedgers(DictionaryFolder folder) => LedgerDictionaries.Load(folder.OpenOptional);

    private static UnitRegistry ReadRegistry(DictionaryFolder folder) => UnitRegistry.Load(new(name =>
    {
        using var reader = folder.OpenOptional(name);
        return reader?.ReadToEnd();
    }));

    private static T Guarded<T>(DictionaryFolder folder, Func<T> load)
    {
        try
        {
            return load();
        }
        catch (Exception exception) when (exception is DictionaryException or FormatException or InvalidDataException)
        {
            throw new StoreException($"{folder.Path}: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }
}
