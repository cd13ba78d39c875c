namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>The words by which the dictionary files name kinds, name types and levels.</summary>
internal static class Words
{
    private static readonly string[] Kinds =
        ["government", "party", "npc", "cppcc", "court", "procuratorate", "mass-organisation", "vertical", "institution", "enterprise", "military", "group"];

    private static readonly string[] NameTypes = ["official", "short", "abbreviation", "former", "alias"];

    private static readonly string[] Levels = ["province", "prefecture", "county"];

    public static string Of(UnitKind kind) => Kinds[(int)kind];

    public static string Of(UnitNameType type) => NameTypes[(int)type];

    public static UnitKind Kind(TsvRow row, int column) => (UnitKind)Index(row, column, Kinds);

    public static UnitNameType NameType(TsvRow row, int column) => (UnitNameType)Index(row, column, NameTypes);

    public static DivisionLevel Level(TsvRow row, int column) => (DivisionLevel)Index(row, column, Levels);

    private static int Index(TsvRow row, int column, string[] words)
    {
        var index = Array.IndexOf(words, row[column]);
        return index >= 0 ? index : throw row.Error($"'{row[column]}' is not one of {string.Join(", ", words)}");
    }
}
