using GraphTasks.Data.Dictionaries;
using GraphTasks.Data.Import;
using GraphTasks.Data.Sql;
using GraphTasks.Enrichment.Units;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions.Units;

/// <summary>Finds what a steward names: recorded units, and those that the rules proposed and that stand in the store.</summary>
internal sealed class UnitFinder(DecisionScope scope)
{
    private readonly List<Unit> confirmed = [];

    private static DictionarySet SetOf(DecisionScope scope) => scope.Snapshot.Set;

    /// <summary>The units that were found but are not recorded yet.</summary>
    public IReadOnlyList<Unit> Confirmed => confirmed;

    /// <exception cref="StewardException">There is no such division, or several of that name.</exception>
    public Division Home(string codeOrName)
    {
        var divisions = SetOf(scope).Registry.Divisions;
        return divisions.ById(codeOrName) ?? (divisions.Find(codeOrName, null) is [var only] ? only
            : throw new StewardException("NOT_FOUND", "jurisdiction", $"'{codeOrName}' names no division, or several; a code does"));
    }

    /// <exception cref="StewardException">There is no such unit.</exception>
    public Unit Unit(string key, string field)
    {
        if (SetOf(scope).Registry.Units.GetValueOrDefault(key) is { } recorded)
            return recorded;
        if (Derived(key) is not { } derived)
            throw new StewardException("NOT_FOUND", field, $"there is no unit {key}");
        if (confirmed.TrueForAll(unit => unit.Id != key))
            confirmed.Add(derived);
        return derived;
    }

    /// <summary>The unit that a name is to be accepted for: recorded, in the store, or proposed by the rules for that name.</summary>
    /// <exception cref="StewardException">There is no such unit.</exception>
    public Unit Target(string key, UnitResolution answer) =>
        SetOf(scope).Registry.Units.GetValueOrDefault(key) ?? answer.Candidates.FirstOrDefault(candidate => candidate.Unit.Id == key)?.Unit ?? Derived(key)
        ?? throw new StewardException("NOT_FOUND", "unit", $"there is no unit {key}, and the rules do not propose it for {answer.Mention}");

    /// <summary>What the rules say about a name in the documents of a division that print it.</summary>
    public UnitResolution Ask(string mention, Division home)
    {
        var years = new Selection<int?>("documents d", "MAX(d.year)", r => r.NumberOrNull(0)).Read(scope.Connection, sql =>
        {
            sql.Add($"WHERE d.key IN (SELECT t.document_key FROM tasks t WHERE t.id IN (SELECT a.task_id FROM assignments a WHERE a.mention = {mention}");
            TouchedTasks.Within(sql, home.Id);
            sql.Raw("))");
        });
        return SetOf(scope).Resolver.Resolve(mention, home, years[0]);
    }

    /// <summary>The names that ledgers print for a unit.</summary>
    public IReadOnlyList<string> Printed(string key) => new Selection<string>("assignments a", "DISTINCT a.mention", r => r.GetString(0))
        .Read(scope.Connection, sql => sql.Add($"WHERE a.unit_key = {key} ORDER BY a.mention"));

    private Unit? Derived(string key)
    {
        var names = Selections.Units.Read(scope.Connection, sql => sql.Add($"WHERE u.key = {key}"));
        if (names is not [{ JurisdictionCode: { } code } row] || SetOf(scope).Registry.Divisions.ById(code) is not { } home)
            return null;
        return SetOf(scope).Resolver.Resolve(row.Name, home, null).Candidates.FirstOrDefault(candidate => candidate.Unit.Id == key)?.Unit
            ?? new Unit { Id = row.Key, JurisdictionId = code, Kind = SchemaName.Parse<UnitKind>(row.Kind), Name = row.Name, IsDerived = true };
    }
}
