using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Inputs;

/// <summary>The input <c>TaskFilter</c>.</summary>
internal static class TaskFilterInput
{
    /// <exception cref="QueryException">It names a theme or a division that there is not, or something of another type.</exception>
    public static TaskFilter? Read(InputObject? input, ReadScope scope) => input is null ? null : new TaskFilter
    {
        Themes = KnownTerms.Themes("theme", input.List<string>("theme"), scope),
        TopThemes = KnownTerms.Themes("topTheme", input.List<string>("topTheme"), scope, topOnly: true),
        PrimaryThemes = KnownTerms.Themes("primaryTheme", input.List<string>("primaryTheme"), scope),
        Unit = ReadUnit(input.Get<InputObject>("unit")),
        Jurisdiction = JurisdictionFilterInput.Read(input.Get<InputObject>("jurisdiction"), scope),
        Years = input.List<int>("year"),
        Periods = input.List<string>("period"),
        Documents = input.List<string>("document"),
        Categories = KnownTerms.Keys("category", "Category", input.List<string>("category")),
        Heading = input.Get<string>("heading"),
        DeadlineFrom = input.Get<InputObject>("deadline")?.Get<DateOnly?>("from"),
        DeadlineTo = input.Get<InputObject>("deadline")?.Get<DateOnly?>("to"),
        DeadlineKinds = input.List<string>("deadlineKind"),
        Lights = input.List<string>("light"),
        HasTarget = input.Get<bool?>("hasTarget"),
        Overdue = input.Get<bool?>("overdue"),
        Text = input.Get<string>("text"),
        HasProgress = input.Get<bool?>("hasProgress"),
        HasUnresolvedUnit = input.Get<bool?>("hasUnresolvedUnit"),
        UpdatedSince = input.Get<DateTime?>("updatedSince"),
        And = input.List<InputObject>("and")?.Select(part => Read(part, scope)!).ToArray() ?? [],
        Or = input.List<InputObject>("or")?.Select(part => Read(part, scope)!).ToArray(),
        Not = Read(input.Get<InputObject>("not"), scope),
    };

    private static TaskUnitFilter? ReadUnit(InputObject? input) => input is null
        ? null
        : new(KnownTerms.Keys("id", "Unit", input.List<string>("id")), input.Get<string>("name"), input.Enum<AssignmentRole>("role"), input.Get<bool>("withCollectives"));
}
