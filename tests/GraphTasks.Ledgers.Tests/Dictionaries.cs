using GraphTasks.Ledgers.Units;
using GraphTasks.Testing;

namespace GraphTasks.Ledgers.Tests;

/// <summary>The curated dictionaries, read once.</summary>
internal static class Dictionaries
{
    public static LedgerDictionaries All { get; } = Load();

    private static LedgerDictionaries Load()
    {
        using var headers = Open("ledgers/headers.tsv");
        using var furniture = Open("ledgers/furniture.tsv");
        using var departments = Open("departments.tsv");
        using var divisions = Open("divisions.tsv");
        using var zones = Open("zones.tsv");
        return new LedgerDictionaries(HeaderLexicon.Load(headers), FurnitureLexicon.Load(furniture), UnitNameLexiconLoader.Load(departments, divisions, zones));
    }

    private static StreamReader Open(string name) => new(Path.Combine(Repository.Root, "dictionaries", name));
}
