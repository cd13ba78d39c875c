using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GraphTasks.Enrichment.Units.Dictionaries;
using GraphTasks.Enrichment.Units.Resolving;

namespace GraphTasks.Enrichment.Units;

/// <summary>
/// An immutable snapshot of what is known about bodies: divisions, archetypes, zones, curated units, rejections.
/// A steward's decision gives a new snapshot; the old one stays as it was.
/// </summary>
public sealed class UnitRegistry
{
    private readonly Lazy<string> _version;

    private UnitRegistry(
        DivisionTable divisions, DepartmentTable departments, ZoneTable zones, TownshipTable townships, string rulesHash,
        ImmutableSortedDictionary<string, Unit> units, ImmutableHashSet<Rejection> rejections,
        ImmutableDictionary<string, ImmutableList<UnitNameEntry>> byName)
    {
        Divisions = divisions;
        Departments = departments;
        Zones = zones;
        Townships = townships;
        RulesHash = rulesHash;
        Units = units;
        Rejections = rejections;
        ByName = byName;
        _version = new Lazy<string>(() => Hash([rulesHash, .. UnitFileWriter.Write(this).Select(f => f.Text)]));
    }

    /// <summary>The administrative divisions.</summary>
    public DivisionTable Divisions { get; }

    /// <summary>The curated units by id, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, Unit> Units { get; }

    /// <summary>The pairs of mention and unit that stewards rejected.</summary>
    public ImmutableHashSet<Rejection> Rejections { get; }

    /// <summary>Identifies the content of the snapshot: equal content, equal version (16 hexadecimal digits).</summary>
    public string Version => _version.Value;

    internal DepartmentTable Departments { get; }

    internal ZoneTable Zones { get; }

    internal TownshipTable Townships { get; }

    internal string RulesHash { get; }

    internal ImmutableDictionary<string, ImmutableList<UnitNameEntry>> ByName { get; }

    /// <summary>Builds the first snapshot from the dictionary files.</summary>
    /// <exception cref="DictionaryException">A file is malformed; the message names file and line.</exception>
    public static UnitRegistry Load(UnitDictionaries files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var divisions = DivisionTable.Parse(files[DivisionTable.FileName], files[DivisionTable.SamplesFileName]);
        var departments = DepartmentTable.Parse(
            files[DepartmentTable.FileName], files[DepartmentTable.UsageFileName], files[DepartmentTable.SamplesUsageFileName], files[DepartmentTable.EventsFileName]);
        var zones = ZoneTable.Parse(files[ZoneTable.FileName], files[ZoneTable.SamplesFileName]);
        var townships = TownshipTable.Parse(files[TownshipTable.FileName]);
        var (units, rejections) = UnitFileReader.Read(files);
        var byName = ImmutableDictionary.CreateBuilder<string, ImmutableList<UnitNameEntry>>(StringComparer.Ordinal);
        foreach (var unit in units.Values)
            foreach (var entry in EntriesOf(unit))
                byName[entry.Name.Text] = byName.GetValueOrDefault(entry.Name.Text, []).Add(entry);
        return new UnitRegistry(
            divisions, departments, zones, townships, Hash([.. UnitDictionaries.Required.Concat(UnitDictionaries.Samples).Select(name => files[name])]), units, rejections, byName.ToImmutable());
    }

    /// <summary>Whether a name says whose body it is (芜湖市发改委), so that documents of other places may mean that body by it, too.</summary>
    /// <param name="name">The name.</param>
    /// <param name="jurisdictionId">The body's division.</param>
    public bool SaysItsPlace(string name, string jurisdictionId)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Divisions.ById(jurisdictionId) is { } division && division.Names.Any(n => name.Contains(PlaceStem.Of(n.Name), StringComparison.Ordinal));
    }

    /// <summary>The unit that is registered under a key of a division, or else one that the rules propose.</summary>
    /// <param name="jurisdictionId">The division's id.</param>
    /// <param name="key">The key within the division.</param>
    /// <param name="kind">The kind of the proposed unit.</param>
    /// <param name="name">Its official name.</param>
    internal Unit Proposed(string jurisdictionId, string key, UnitKind kind, string name)
    {
        var id = jurisdictionId + "/" + key;
        return Units.GetValueOrDefault(id) ?? new Unit { Id = id, JurisdictionId = jurisdictionId, Kind = kind, Name = name, IsDerived = true };
    }

    /// <summary>A snapshot in which units are replaced or removed; everything else is shared with this one.</summary>
    /// <param name="changes">Unit ids with the unit they stand for from now on; null removes.</param>
    public UnitRegistry With(IEnumerable<KeyValuePair<string, Unit?>> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var units = Units;
        var byName = ByName;
        foreach (var (id, unit) in changes)
        {
            if (units.TryGetValue(id, out var old))
            {
                foreach (var entry in EntriesOf(old))
                {
                    var left = byName.GetValueOrDefault(entry.Name.Text, []).RemoveAll(e => e.UnitId == id);
                    byName = left.IsEmpty ? byName.Remove(entry.Name.Text) : byName.SetItem(entry.Name.Text, left);
                }
                units = units.Remove(id);
            }
            if (unit is null)
                continue;
            units = units.SetItem(id, unit);
            foreach (var entry in EntriesOf(unit))
                byName = byName.SetItem(entry.Name.Text, byName.GetValueOrDefault(entry.Name.Text, []).Add(entry));
        }
        return new UnitRegistry(Divisions, Departments, Zones, Townships, RulesHash, units, Rejections, byName);
    }

    /// <summary>A snapshot with other rejections.</summary>
    public UnitRegistry WithRejections(ImmutableHashSet<Rejection> rejections) =>
        new(Divisions, Departments, Zones, Townships, RulesHash, Units, rejections, ByName);

    private static IEnumerable<UnitNameEntry> EntriesOf(Unit unit)
    {
        var seen = new HashSet<UnitName>();
        foreach (var name in unit.Names)
            if (seen.Add(name))
                yield return new UnitNameEntry(unit.Id, unit.JurisdictionId, name);
    }

    private static string Hash(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
