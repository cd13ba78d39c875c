using GraphTasks.Data.Decisions.Units;
using GraphTasks.Enrichment.Units;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs.Stewards;

/// <summary>The inputs of the mutations about units, as decisions.</summary>
internal static class UnitInputs
{
    public static UnitDecision AcceptAlias(InputObject input) =>
        new AcceptAlias(input.Get<string>("jurisdiction")!, input.Get<string>("mention")!, UnitId.KeyOf(input, "unit"), input.Get<int?>("fromYear"), input.Get<int?>("toYear"));

    public static UnitDecision AcceptAliases(InputObject input) => new AcceptAliases(input.Get<double>("minScore"), input.Get<double>("minLead"), input.Get<int>("limit"));

    public static UnitDecision Reject(InputObject input) => new RejectUnit(input.Get<string>("jurisdiction")!, input.Get<string>("mention")!, UnitId.KeyOf(input, "unit"));

    public static UnitDecision Defer(InputObject input) => new DeferName(input.Get<string>("jurisdiction")!, input.Get<string>("mention")!);

    public static UnitDecision Create(InputObject input) =>
        new CreateUnit(input.Get<string>("jurisdiction")!, input.Get<string>("key")!, input.Get<string>("name")!, input.Enum<UnitKind>("kind")!.Value);

    public static UnitDecision Rename(InputObject input) => new RenameUnit(UnitId.KeyOf(input, "unit"), input.Get<string>("name")!, input.Get<int>("fromYear"));

    public static UnitDecision Merge(InputObject input) => new MergeUnits(UnitId.KeyOf(input, "unit"), UnitId.KeyOf(input, "into"));

    public static UnitDecision Split(InputObject input) => new SplitUnit(UnitId.KeyOf(input, "unit"), input.Get<string>("newKey")!, input.Get<string>("newName")!, input.List<string>("names")!);

    public static UnitDecision Succeed(InputObject input) => new SucceedUnit(UnitId.KeyOf(input, "unit"), UnitId.KeyOf(input, "successor"), input.Get<string>("date")!, input.Get<string>("evidence")!);

    public static UnitDecision EditMembers(InputObject input) => new EditMembers(UnitId.KeyOf(input, "unit"),
        [.. input.List<InputObject>("members")!.Select((member, at) => new UnitMember(UnitId.KeyOf(member, "unit", $"members.{at}."), member.Get<int?>("fromYear"), member.Get<int?>("toYear")))]);

    public static UnitDecision Undo(InputObject input) => new UndoUnitDecision(input.Get<int>("number"));
}
