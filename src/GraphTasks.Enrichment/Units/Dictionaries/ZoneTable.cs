using System.Collections.Frozen;

namespace GraphTasks.Enrichment.Units.Dictionaries;

/// <summary>The known development zones by the division they lie in. Immutable.</summary>
internal sealed class ZoneTable
{
    public const string FileName = "zones.tsv";
    public const string SamplesFileName = "samples/zones.tsv";
    public const string Header = "scope\tname\tforms\tfrom\tto";

    private readonly FrozenDictionary<string, Zone[]> _byScope;

    private ZoneTable(List<Zone> zones)
    {
        All = zones;
        _byScope = zones.GroupBy(z => z.ScopeId).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    public IReadOnlyList<Zone> All { get; }

    public static ZoneTable Parse(string text, string samples = "") =>
        new([.. TsvFile.Read(FileName, text, Header).Concat(TsvFile.ReadIfAny(SamplesFileName, samples, Header)).Select(r => new Zone(r[0], r[1], r.List(2), r.Year(3), r.Year(4)))]);

    public Zone[] In(string scope) => _byScope.GetValueOrDefault(scope, []);
}
