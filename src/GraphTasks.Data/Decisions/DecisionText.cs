using System.Globalization;
using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Data.Model;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units.Stewardship;

namespace GraphTasks.Data.Decisions;

/// <summary>Tells in words what was decided.</summary>
public static class DecisionText
{
    /// <summary>What a decision of the log says, in one line.</summary>
    public static string Of(StoredDecision decision) =>
        decision.Undoes is { } undone ? string.Create(CultureInfo.InvariantCulture, $"undo of {undone}")
        : decision.Area == DecisionAreas.Units ? Of(UnitPayload.Parse(decision.PayloadJson).Operation)
        : Of(ThemePayload.Parse(decision.PayloadJson));

    /// <summary>The alarms that a decision raised when it was taken: names that became one body though they stand in one cell. Of very many, those in most tasks.</summary>
    public static IReadOnlyList<CellConflict> AlarmsOf(StoredDecision decision) =>
        decision.Area == DecisionAreas.Units ? UnitPayload.Parse(decision.PayloadJson).Alarms ?? [] : [];

    private static string Of(StewardOperation? operation) => operation switch
    {
        StewardOperation.AcceptAlias accept => $"{accept.Mention} ({accept.JurisdictionId}) is {accept.Target.Id}",
        StewardOperation.Reject reject => $"{reject.Mention} ({reject.JurisdictionId}) is not {reject.UnitId}",
        StewardOperation.Defer defer => $"{defer.Mention} ({defer.JurisdictionId}) is left open",
        StewardOperation.CreateUnit create => $"new {create.Unit.Id} {create.Unit.Name}",
        StewardOperation.Rename rename => string.Create(CultureInfo.InvariantCulture, $"{rename.UnitId} is {rename.Name} from {rename.FromYear}"),
        StewardOperation.Merge merge => $"{merge.UnitId} goes into {merge.IntoId}",
        StewardOperation.Split split => $"{string.Join(", ", split.Names)} leave {split.UnitId} for {split.NewUnit.Id} {split.NewUnit.Name}",
        StewardOperation.Succeed succeed => $"{succeed.SuccessorId} succeeds {succeed.UnitId} in {succeed.Date}",
        StewardOperation.EditMembers edit => string.Create(CultureInfo.InvariantCulture, $"{edit.Members.Length} members of {edit.UnitId}"),
        _ => "",
    };

    private static string Of(ThemePayload payload) => payload switch
    {
        { Term: { } term } => $"{term.Term} ({term.Theme}): {Weight(term.Before)} > {Weight(term.After)}",
        { Theme: { After: { ReplacedBy: { } replacement } after } edit } when edit.Before?.ReplacedBy != replacement => $"{after.Code} {after.NameZh} is replaced by {replacement}",
        { Theme: { } theme } => $"{theme.Code} {theme.After?.NameZh}: {theme.After?.Definition}",
        { Label: { } label } => $"{label.TaskKey}: {label.Before?.Codes ?? "tagger"} > {label.After?.Codes ?? "tagger"}",
        _ => "",
    };

    private static string Weight(LexiconTerm? term) => term?.Weight.ToString(CultureInfo.InvariantCulture) ?? "absent";
}
