using GraphTasks.Data.Decisions.Units;
using GraphTasks.GraphQL.Execution;

namespace GraphTasks.Server.Resolvers.Stewards;

/// <summary>The type <c>UnitDecisionPayload</c>, with what a decision changes.</summary>
internal static class UnitDecisionPayload
{
    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<Decided<IReadOnlyList<UnitOutcome>>>("UnitDecisionPayload", type => type
            .Field("outcomes", payload => payload.Outcome ?? [])
            .Field("preview", payload => payload.Preview)
            .Field("errors", payload => payload.Errors))
        .Bind<UnitOutcome>("UnitOutcome", type => type
            .Field("decision", outcome => outcome.Decision)
            .Field("taskCount", outcome => outcome.Effect.Tasks)
            .Field("resolvedDelta", outcome => outcome.Effect.ResolvedDelta)
            .Field("names", outcome => outcome.Effect.Names)
            .Field("units", outcome => outcome.Effect.Units)
            .Field("cellConflicts", outcome => outcome.Effect.Conflicts))
        .Bind<CellConflict>("CellConflict", type => type
            .Field("unit", conflict => conflict.UnitKey)
            .Field("mention", conflict => conflict.Mention)
            .Field("other", conflict => conflict.Other)
            .Field("taskCount", conflict => conflict.Tasks))
        .Bind<NameEffect>("NameEffect", type => type
            .Batch("jurisdiction", (names, context) => Lookup.ByKey(names, name => name.JurisdictionCode, context.State<ReadScope>().Reader.JurisdictionsByKey, jurisdiction => jurisdiction.Code))
            .Field("mention", name => name.Mention)
            .Field("year", name => name.Year)
            .Field("before", name => name.BeforeKey)
            .Field("after", name => name.AfterKey)
            .Field("taskCount", name => name.Tasks))
        .Bind<UnitTotals>("UnitTotals", type => type
            .Field("key", unit => unit.Key)
            .Field("nameBefore", unit => unit.NameBefore)
            .Field("nameAfter", unit => unit.NameAfter)
            .Field("tasksBefore", unit => unit.TasksBefore)
            .Field("tasksAfter", unit => unit.TasksAfter)
            .Field("taskDelta", unit => unit.TaskDelta));
}
