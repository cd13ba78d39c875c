using GraphTasks.Data;
using GraphTasks.Data.Decisions;
using GraphTasks.Enrichment.Units.Stewardship;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;

namespace GraphTasks.Server.Resolvers.Stewards;

/// <summary>What came of a decision, or why it was refused.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
/// <param name="Outcome">What came of it; null where it was refused.</param>
/// <param name="Preview">Whether nothing was to be decided yet.</param>
/// <param name="Errors">Why it was refused; empty where it was not.</param>
internal sealed record Decided<T>(T? Outcome, bool Preview, IReadOnlyList<MutationResolvers.UserError> Errors)
    where T : class
{
    /// <summary>A mutation by which a steward decides: reads the input, takes the decision, and tells what is wrong with the path within the input.</summary>
    public static Func<ReadScope, FieldContext, object?> Field<TDecision>(Func<InputObject, TDecision> read, Func<ReadScope, DecisionRequest, TDecision, T> decide) => (scope, context) =>
    {
        RequiredRoles.Check(scope, context);
        var input = context.Arguments.Get<InputObject>("input")!;
        var request = new DecisionRequest(scope.Caller.Name, input.Get<string>("why")!, input.Get<string>("expectedVersion"), input.Get<bool>("preview"));
        try
        {
            var outcome = decide(scope, request, read(input));
            scope.Refresh();
            return new Decided<T>(outcome, request.Preview, []);
        }
        catch (StewardException exception)
        {
            return Refuse(exception.Errors.Select(error => new MutationResolvers.UserError(["input", .. error.Field.Split('.')], error.Code, error.Message)));
        }
        catch (StoreException exception)
        {
            return Refuse([new(["input"], "STORE_FAILED", exception.Message)]);
        }

        Decided<T> Refuse(IEnumerable<MutationResolvers.UserError> errors) => new(null, request.Preview, [.. errors]);
    };
}
