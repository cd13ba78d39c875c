using GraphTasks.Ledgers;
using GraphTasks.Testing;

namespace GraphTasks.Enrichment.Tests.Assessment;

/// <summary>The published ledgers as the reader reads them.</summary>
internal static class PublishedLedgers
{
    private static readonly Lazy<LedgerDictionaries> Words = new(() => LedgerDictionaries.Load(
        name => Repository.PathTo("dictionaries", name) is var path && File.Exists(path) ? new StringReader(File.ReadAllText(path)) : null));

    public static IEnumerable<IReadOnlyList<LedgerRow>> All() =>
        Directory.GetFiles(Repository.SharedPath("documents"), "*.txt").Order(StringComparer.Ordinal).Select(ReadFile);

    public static IReadOnlyList<LedgerRow> Read(string document) => ReadFile(Repository.SharedPath("documents", document + ".txt"));

    private static IReadOnlyList<LedgerRow> ReadFile(string file)
    {
        using var stream = File.OpenRead(file);
        return LedgerReader.Read(stream, file, Words.Value).Rows;
    }
}
