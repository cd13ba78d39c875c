using GraphTasks.Data.Dictionaries;
using GraphTasks.Ledgers;
using GraphTasks.Ledgers.Units;

namespace GraphTasks.Cli;

/// <summary>The word lists for reading ledgers, from the dictionaries' folder.</summary>
internal static class LedgerFolder
{
    public static LedgerDictionaries Load(DictionaryFolder folder)
    {
        using var headers = folder.OpenText("ledgers/headers.tsv");
        using var furniture = folder.OpenText("ledgers/furniture.tsv");
        using var departments = folder.OpenText("departments.tsv");
        using var divisions = folder.OpenText("divisions.tsv");
        using var zones = folder.OpenText("zones.tsv");
        return new LedgerDictionaries(HeaderLexicon.Load(headers), FurnitureLexicon.Load(furniture), UnitNameLexiconLoader.Load(departments, divisions, zones));
    }
}
