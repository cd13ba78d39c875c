using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace GraphTasks.Enrichment.Units.Stewardship;

/// <summary>What a steward decides; one nested record for each operation.</summary>
[JsonDerivedType(typeof(AcceptAlias), "AcceptAlias")]
[JsonDerivedType(typeof(Reject), "Reject")]
[JsonDerivedType(typeof(Defer), "Defer")]
[JsonDerivedType(typeof(CreateUnit), "CreateUnit")]
[JsonDerivedType(typeof(Rename), "Rename")]
[JsonDerivedType(typeof(Merge), "Merge")]
[JsonDerivedType(typeof(Split), "Split")]
[JsonDerivedType(typeof(Succeed), "Succeed")]
[JsonDerivedType(typeof(EditMembers), "EditMembers")]
public abstract record StewardOperation
{
    private StewardOperation()
    {
    }

    /// <summary>Units that the rules proposed and the operation names: they are recorded by it. Empty where all are recorded.</summary>
    public ImmutableArray<Unit> Confirmed { get; init; } = [];

    /// <summary>A spelling is a name of a unit; a derived unit is confirmed by it.</summary>
    /// <param name="JurisdictionId">Whose documents print it.</param>
    /// <param name="Mention">The spelling.</param>
    /// <param name="Target">The unit, curated or as proposed by the resolver.</param>
    /// <param name="From">First year, or null.</param>
    /// <param name="To">Last year, or null.</param>
    public sealed record AcceptAlias(string JurisdictionId, string Mention, Unit Target, int? From, int? To) : StewardOperation;

    /// <summary>A spelling is not a certain unit; remembered by the resolver.</summary>
    public sealed record Reject(string JurisdictionId, string Mention, string UnitId) : StewardOperation;

    /// <summary>The question is left open; changes nothing but the log.</summary>
    public sealed record Defer(string JurisdictionId, string Mention) : StewardOperation;

    /// <summary>A unit that nobody has recorded.</summary>
    public sealed record CreateUnit(Unit Unit) : StewardOperation;

    /// <summary>The unit bears another official name from a year on; its identity stays.</summary>
    public sealed record Rename(string UnitId, string Name, int FromYear) : StewardOperation;

    /// <summary>Two records were one body: the first goes into the second with all its names and members.</summary>
    /// <param name="UnitId">The record that goes.</param>
    /// <param name="IntoId">The record that stays.</param>
    /// <param name="Printed">Spellings that the rules took for the first and that no record has; null for none.</param>
    public sealed record Merge(string UnitId, string IntoId, ImmutableArray<UnitName>? Printed = null) : StewardOperation;

    /// <summary>Some names belong to another body: they leave for the new unit.</summary>
    public sealed record Split(string UnitId, Unit NewUnit, ImmutableArray<string> Names) : StewardOperation;

    /// <summary>One body took over from another.</summary>
    public sealed record Succeed(string UnitId, string SuccessorId, string Date, string Evidence) : StewardOperation;

    /// <summary>The members of a collective, as a whole.</summary>
    public sealed record EditMembers(string UnitId, ImmutableArray<UnitMember> Members) : StewardOperation;
}
