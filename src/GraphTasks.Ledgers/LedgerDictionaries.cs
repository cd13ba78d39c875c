using GraphTasks.Ledgers.Units;

namespace GraphTasks.Ledgers;

/// <summary>The word lists that reading a ledger rests on; immutable, built once at the edge.</summary>
/// <param name="Headers">The headings of columns.</param>
/// <param name="Furniture">The lines that belong to the page.</param>
/// <param name="UnitNames">The unit names and places.</param>
public sealed record LedgerDictionaries(HeaderLexicon Headers, FurnitureLexicon Furniture, UnitNameLexicon UnitNames)
{
    /// <summary>Builds the word lists from the dictionaries' files; the one way for every verb, so that all read the same rows.</summary>
    /// <param name="open">Opens a file by its name within the folder, or gives null where it is not there.</param>
    /// <exception cref="FormatException">A file is missing or malformed; the message names the file.</exception>
    public static LedgerDictionaries Load(Func<string, TextReader?> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        using var headers = Required(open, "ledgers/headers.tsv");
        using var furniture = Required(open, "ledgers/furniture.tsv");
        using var departments = Required(open, "departments.tsv");
        using var divisions = Required(open, "divisions.tsv");
        using var zones = Required(open, "zones.tsv");
        using var sampleDivisions = open("samples/divisions.tsv");
        using var sampleZones = open("samples/zones.tsv");
        return new(
            HeaderLexicon.Load(headers),
            FurnitureLexicon.Load(furniture),
            UnitNameLexiconLoader.Load(departments, [divisions, sampleDivisions ?? TextReader.Null], [zones, sampleZones ?? TextReader.Null]));
    }

    private static TextReader Required(Func<string, TextReader?> open, string name) =>
        open(name) ?? throw new FormatException($"{name}: the dictionary is missing");
}
