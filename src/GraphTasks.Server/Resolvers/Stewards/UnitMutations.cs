using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Inputs.Stewards;

namespace GraphTasks.Server.Resolvers.Stewards;

/// <summary>The mutations by which stewards decide about units.</summary>
internal static class UnitMutations
{
    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<ReadScope>("Mutation", type => type
        .Field("acceptUnitAlias", Field(UnitInputs.AcceptAlias))
        .Field("acceptUnitAliases", Field(UnitInputs.AcceptAliases))
        .Field("rejectUnit", Field(UnitInputs.Reject))
        .Field("deferUnit", Field(UnitInputs.Defer))
        .Field("createUnit", Field(UnitInputs.Create))
        .Field("renameUnit", Field(UnitInputs.Rename))
        .Field("mergeUnits", Field(UnitInputs.Merge))
        .Field("splitUnit", Field(UnitInputs.Split))
        .Field("succeedUnit", Field(UnitInputs.Succeed))
        .Field("editUnitMembers", Field(UnitInputs.EditMembers))
        .Field("undoUnitDecision", Field(UnitInputs.Undo)));

    private static Func<ReadScope, FieldContext, object?> Field(Func<InputObject, UnitDecision> read) => Decided<IReadOnlyList<UnitOutcome>>.Field(read, Decide);

    private static IReadOnlyList<UnitOutcome> Decide(ReadScope scope, DecisionRequest request, UnitDecision decision)
    {
        var outcomes = scope.Server.Stewards.Decide(request, decision);
        if (!request.Preview)
            foreach (var outcome in outcomes)
                scope.Server.Decided.Publish(outcome.Decision);
        return outcomes;
    }
}
