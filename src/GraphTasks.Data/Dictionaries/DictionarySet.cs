using GraphTasks.Enrichment.Lights;
using GraphTasks.Enrichment.Related;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;
using GraphTasks.Ledgers;

namespace GraphTasks.Data.Dictionaries;

/// <summary>All dictionaries of a folder, loaded: what reading, resolving and tagging rest on. Safe for several threads.</summary>
public sealed record DictionarySet
{
    private readonly DictionaryFolder folder;
    private Lazy<WordReader> words;
    private Lazy<UnitResolver> resolver;
    private Lazy<ThemeTagger> tagger;

    private DictionarySet(DictionaryFolder folder)
    {
        Version = folder.Version;
        Units = new(ReadRegistry(folder), []);
        resolver = ResolverOf(Units.Registry);
        this.folder = folder;
        Themes = ThemeDictionaries.Read(folder);
        tagger = new(Themes.Tagger);
        words = new(() => Themes.WordReader(folder));
        Ledgers = ReadLedgers(folder);
        LightRules = ReadLightRules(folder);
        Folded = FoldedDecisions.Read(folder);
    }

    /// <summary>The version: that of the folder, or that which the last decision made.</summary>
    public string Version { get; internal init; }

    /// <summary>What the reader of ledgers needs.</summary>
    public LedgerDictionaries Ledgers { get; }

    /// <summary>Takes the words from a text that tell what it is about; made when it is first needed.</summary>
    public WordReader Words => words.Value;

    /// <summary>The rules for lights.</summary>
    public LightRules LightRules { get; }

    /// <summary>The units with the decisions of the store's log that made them.</summary>
    public StewardDesk Units { get; private init; }

    /// <summary>The divisions and units.</summary>
    public UnitRegistry Registry => Units.Registry;

    /// <summary>Resolves printed names; made when it is first needed.</summary>
    public UnitResolver Resolver => resolver.Value;

    /// <summary>Which decisions of a store the files hold already, or null.</summary>
    internal FoldedDecisions? Folded { get; }

    /// <summary>The themes with their terms and weights.</summary>
    public ThemeDictionaries Themes { get; private init; }

    /// <summary>The policy themes.</summary>
    public ThemeVocabulary Vocabulary => Themes.Vocabulary;

    /// <summary>Tags tasks with themes; made when it is first needed.</summary>
    public ThemeTagger Tagger => tagger.Value;

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

    /// <summary>The same dictionaries with other units.</summary>
    internal DictionarySet With(StewardDesk units) => this with { Units = units, resolver = units.Registry == Registry ? resolver : ResolverOf(units.Registry) };

    /// <summary>The same dictionaries with other themes.</summary>
    internal DictionarySet With(ThemeDictionaries themes) => ReferenceEquals(themes, Themes)
        ? this
        : this with { Themes = themes, tagger = new(themes.Tagger), words = new(() => themes.WordReader(folder)) };

    private static Lazy<UnitResolver> ResolverOf(UnitRegistry registry) => new(() => new(registry));

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
