using GraphTasks.Enrichment.Units;
using GraphTasks.Testing;

namespace GraphTasks.Enrichment.Tests.Units;

/// <summary>The registry of the working copy, once with and once without the curated units.</summary>
internal static class UnitTestData
{
    public static UnitRegistry Curated { get; } = Load(_ => true);

    public static UnitRegistry Generic { get; } = Load(name => !name.StartsWith("units/", StringComparison.Ordinal));

    public static UnitDictionaries Files(Func<string, bool> wanted) => new(name =>
    {
        var path = Repository.PathTo("dictionaries", name);
        return wanted(name) && File.Exists(path) ? File.ReadAllText(path) : null;
    });

    private static UnitRegistry Load(Func<string, bool> wanted) => UnitRegistry.Load(Files(wanted));
}
