using GraphTasks.Data.Model;
using GraphTasks.Enrichment.Units;
using Unit = GraphTasks.Data.Model.Unit;
using UnitName = GraphTasks.Data.Model.UnitName;

namespace GraphTasks.Data.Import;

/// <summary>Collects the jurisdictions and units that a file's rows refer to.</summary>
internal sealed class FileVocabulary(UnitRegistry registry)
{
    private readonly DivisionTable divisions = registry.Divisions;
    private readonly Dictionary<string, Jurisdiction> jurisdictions = new(StringComparer.Ordinal);
    private readonly HashSet<string> unitKeys = new(StringComparer.Ordinal);
    private readonly HashSet<(string, int?)> collectiveKeys = [];

    /// <summary>The jurisdictions, each after the one above it.</summary>
    public List<Jurisdiction> Jurisdictions { get; } = [];

    public List<Unit> Units { get; } = [];

    public List<UnitName> UnitNames { get; } = [];

    public List<Collective> Collectives { get; } = [];

    /// <summary>Adds a division and all above it, by the names of the present where they are known.</summary>
    public void AddJurisdiction(Division division, int? year)
    {
        if (jurisdictions.ContainsKey(division.Id))
            return;
        var parent = divisions.ParentOf(division, null) ?? divisions.ParentOf(division, year);
        if (parent is not null)
            AddJurisdiction(parent, year);
        var jurisdiction = new Jurisdiction { Code = division.Id, Name = divisions.FullName(division, null), ParentCode = parent?.Id };
        jurisdictions.Add(division.Id, jurisdiction);
        Jurisdictions.Add(jurisdiction);
    }

    public void AddUnit(Enrichment.Units.Unit unit, int? year)
    {
        if (unit.Kind is UnitKind.Group && collectiveKeys.Add((unit.Id, year)))
            AddCollective(unit, year);
        if (!unitKeys.Add(unit.Id))
            return;
        var home = divisions.ById(unit.JurisdictionId);
        if (home is not null)
            AddJurisdiction(home, year);
        Units.Add(new() { Key = unit.Id, Name = unit.Name, Kind = SchemaName.Of(unit.Kind), JurisdictionCode = home?.Id, Derived = unit.IsDerived });
        if (unit.Names.IsEmpty)
            UnitNames.Add(new() { UnitKey = unit.Id, Ordinal = 1, Name = unit.Name, Type = "OFFICIAL" });
        UnitNames.AddRange(unit.Names.Select((name, i) => new UnitName
        {
            UnitKey = unit.Id,
            Ordinal = i + 1,
            Name = name.Text,
            // The dictionaries and the schema say "short"; the word alone would be a type's name in C#.
            Type = name.Type is UnitNameType.ShortForm ? "SHORT" : SchemaName.Of(name.Type),
            FromYear = name.From,
            ToYear = name.To,
        }));
    }

    private void AddCollective(Enrichment.Units.Unit collective, int? year)
    {
        var members = CollectiveMembers.Of(collective, registry, year);
        foreach (var member in members)
            AddUnit(member, year);
        Collectives.Add(new(collective.Id, year ?? 0, [.. members.Select(member => member.Id)]));
    }
}
