using System.Text;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Dictionaries;

/// <summary>The dictionaries as the files that an export writes: names within the folder, and bytes.</summary>
public static class DictionaryExport
{
    /// <summary>Every file of a folder: what the program writes itself in its canonical form, the others as they are.</summary>
    /// <exception cref="StoreException">A dictionary is missing or malformed.</exception>
    public static SortedDictionary<string, byte[]> Of(DictionaryFolder folder) => Of(folder, DictionarySet.LoadRegistry(folder), DictionarySet.LoadThemes(folder));

    /// <summary>
    /// The same with all that a store's stewards decided about units, terms and themes. <c>decisions.tsv</c> says up to which
    /// decision, so that the store's log is not taken a second time over these files; its later decisions are.
    /// What people said of single tasks stays in the store.
    /// </summary>
    /// <exception cref="StewardException">A decision does not fit the files and is not in force: an export could not tell it from those that are.</exception>
    /// <exception cref="StoreException">A dictionary is missing or malformed.</exception>
    public static SortedDictionary<string, byte[]> Of(DictionaryFolder folder, DictionarySnapshot snapshot)
    {
        if (snapshot.Conflicts is [var conflict, ..])
            throw new StewardException("CONFLICT", "decisions", $"decision {conflict.Decision.Number} is not in force, since it does not fit the files ({conflict.Reason}); undo it first");
        var files = Of(folder, snapshot.Set.Registry, snapshot.Set.Themes);
        if (snapshot.LastVersion is { } version)
            files[FoldedDecisions.FileName] = Bytes(new FoldedDecisions(snapshot.LastDecision, version).Format());
        return files;
    }

    private static SortedDictionary<string, byte[]> Of(DictionaryFolder folder, UnitRegistry registry, ThemeDictionaries themes)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".packed", StringComparison.Ordinal)))
            files[Path.GetRelativePath(folder.Path, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        foreach (var (name, text) in UnitFileWriter.Write(registry).Concat(themes.Format()))
            files[name] = Bytes(text);
        return files;
    }

    private static byte[] Bytes(string text) => new UTF8Encoding(false).GetBytes(text);
}
