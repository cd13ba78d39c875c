using GraphTasks.Enrichment.Units;
using GraphTasks.Testing;
using Xunit;

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

    /// <summary>The official name of the body that a mention of a place means without the curated units, or null where it is left open.</summary>
    public static string? NameOf(string mention, string place, int year) =>
        new UnitResolver(Generic).Resolve(mention, Assert.Single(Generic.Divisions.Find(place, year)), year).Unit?.Name;

    private static UnitRegistry Load(Func<string, bool> wanted) => UnitRegistry.Load(Files(wanted));
}
