using GraphTasks.Ledgers;
using GraphTasks.Ledgers.Units;
using GraphTasks.Testing;

namespace GraphTasks.Enrichment.Tests.Assessment;

/// <summary>The published ledgers as the reader reads them.</summary>
internal static class PublishedLedgers
{
    private static readonly Lazy<LedgerDictionaries> Words = new(() => new(
        HeaderLexicon.Load(Open("ledgers", "headers.tsv")), FurnitureLexicon.Load(Open("ledgers", "furniture.tsv")),
        UnitNameLexiconLoader.Load(Open("departments.tsv"), Open("divisions.tsv"), Open("zones.tsv"))));

    public static IEnumerable<IReadOnlyList<LedgerRow>> All() =>
        Directory.GetFiles(Repository.SharedPath("documents"), "*.txt").Order(StringComparer.Ordinal).Select(ReadFile);

    public static IReadOnlyList<LedgerRow> Read(string document) => ReadFile(Repository.SharedPath("documents", document + ".txt"));

    private static IReadOnlyList<LedgerRow> ReadFile(string file)
    {
        using var stream = File.OpenRead(file);
        return LedgerReader.Read(stream, file, Words.Value).Rows;
    }

    private static StringReader Open(params string[] path) => new(File.ReadAllText(Repository.PathTo(["dictionaries", .. path])));
}
