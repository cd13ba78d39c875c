using GraphTasks.Testing;

namespace GraphTasks.Ledgers.Tests;

/// <summary>The curated dictionaries, read once.</summary>
internal static class Dictionaries
{
    public static LedgerDictionaries All { get; } = LedgerDictionaries.Load(Open);

    /// <summary>Without the samples' invented places: what a ledger from a place that nobody knows is read with.</summary>
    public static LedgerDictionaries WithoutSamples { get; } = LedgerDictionaries.Load(name => name.StartsWith("samples/", StringComparison.Ordinal) ? null : Open(name));

    private static StreamReader Open(string name) => new(Path.Combine(Repository.Root, "dictionaries", name));
}
