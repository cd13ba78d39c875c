using FluentValidation;
using GraphTasks.Data;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Units;
using GraphTasks.Enrichment.Units.Stewardship;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;
using GraphTasks.Server.Inputs.Stewards;

namespace GraphTasks.Server.Resolvers.Stewards;

/// <summary>The mutations by which stewards decide about units.</summary>
internal static class UnitMutations
{
    public static void Bind(GraphQLEngineBuilder builder) => builder.Bind<ReadScope>("Mutation", type => type
        .Field("acceptUnitAlias", One(AcceptUnitAliasInput.Read, new AcceptUnitAliasInput.Validator(), (units, request, x) => units.Accept(request, x.Jurisdiction, x.Mention, x.Unit, x.FromYear, x.ToYear)))
        .Field("acceptUnitAliases", Several(AcceptUnitAliasesInput.Read, new AcceptUnitAliasesInput.Validator(), (units, request, x) => units.AcceptAbove(request, x.MinScore, x.MinLead, x.Limit)))
        .Field("rejectUnit", One(RejectUnitInput.Read, new RejectUnitInput.Validator(), (units, request, x) => units.Reject(request, x.Jurisdiction, x.Mention, x.Unit)))
        .Field("deferUnit", One(DeferUnitInput.Read, new DeferUnitInput.Validator(), (units, request, x) => units.Defer(request, x.Jurisdiction, x.Mention)))
        .Field("createUnit", One(CreateUnitInput.Read, new CreateUnitInput.Validator(), (units, request, x) => units.Create(request, x.Jurisdiction, x.Key, x.Name, x.Kind)))
        .Field("renameUnit", One(RenameUnitInput.Read, new RenameUnitInput.Validator(), (units, request, x) => units.Rename(request, x.Unit, x.Name, x.FromYear!.Value)))
        .Field("mergeUnits", One(MergeUnitsInput.Read, new MergeUnitsInput.Validator(), (units, request, x) => units.Merge(request, x.Unit, x.Into)))
        .Field("splitUnit", One(SplitUnitInput.Read, new SplitUnitInput.Validator(), (units, request, x) => units.Split(request, x.Unit, x.NewKey, x.NewName, x.Names)))
        .Field("succeedUnit", One(SucceedUnitInput.Read, new SucceedUnitInput.Validator(), (units, request, x) => units.Succeed(request, x.Unit, x.Successor, x.Date, x.Evidence)))
        .Field("editUnitMembers", One(EditUnitMembersInput.Read, new EditUnitMembersInput.Validator(), (units, request, x) => units.EditMembers(request, x.Unit, x.Members)))
        .Field("undoUnitDecision", One(UndoUnitDecisionInput.Read, new UndoUnitDecisionInput.Validator(), (units, request, x) => units.Undo(request, x.Number))));

    private static Func<ReadScope, FieldContext, object?> One<T>(Func<InputObject, T> read, IValidator<T> validator, Func<UnitStewards, DecisionRequest, T, UnitOutcome> decide) =>
        Several(read, validator, (units, request, input) => [decide(units, request, input)]);

    private static Func<ReadScope, FieldContext, object?> Several<T>(Func<InputObject, T> read, IValidator<T> validator, Func<UnitStewards, DecisionRequest, T, IReadOnlyList<UnitOutcome>> decide) => (scope, context) =>
    {
        RequiredRoles.Check(scope, context);
        var arguments = context.Arguments.Get<InputObject>("input")!;
        var (steward, input) = (StewardInput.Read(arguments), read(arguments));
        MutationResolvers.UserError[] errors = [.. InputErrors.Of(new StewardInput.Validator(), steward), .. InputErrors.Of(validator, input)];
        if (errors.Length > 0)
            return new UnitDecisionPayload([], steward.Preview, errors);
        try
        {
            var outcomes = decide(scope.Server.Units, steward.By(scope.Caller), input);
            if (!steward.Preview)
                foreach (var outcome in outcomes)
                    scope.Server.Decided.Publish(outcome.Decision);
            scope.Refresh();
            return new UnitDecisionPayload(outcomes, steward.Preview, []);
        }
        catch (StewardException exception)
        {
            return new UnitDecisionPayload([], steward.Preview, [new(["input", exception.Field], exception.Code, exception.Message)]);
        }
        catch (StoreException exception)
        {
            return new UnitDecisionPayload([], steward.Preview, [new(["input"], "STORE_FAILED", exception.Message)]);
        }
    };
}
