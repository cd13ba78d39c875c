using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Model;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Inputs.Stewards;

namespace GraphTasks.Server.Resolvers.Stewards;

/// <summary>The mutations by which stewards decide about themes, and the progress of the work that follows.</summary>
internal static class ThemeMutations
{
    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<ReadScope>("Mutation", type => type
            .Field("setThemeTerm", Field(ThemeInputs.SetTerm))
            .Field("retireThemeTerm", Field(ThemeInputs.RetireTerm))
            .Field("addTheme", Field(ThemeInputs.AddTheme))
            .Field("changeTheme", Field(ThemeInputs.ChangeTheme))
            .Field("retireTheme", Field(ThemeInputs.RetireTheme))
            .Field("correctThemes", Field(ThemeInputs.Label))
            .Field("undoThemeDecision", Field(ThemeInputs.Undo)))
        .Bind<ReadScope>("Subscription", type => type.Stream("retaggingProgress", (scope, context) => scope.Server.Progress.Subscribe(context.Cancellation)))
        .Bind<Decided<ThemeResult>>("ThemeDecisionPayload", type => type
            .Field("decision", payload => payload.Outcome?.Taken?.Decision)
            .Field("retagging", payload => payload.Outcome?.Taken?.Retagging)
            .Field("preview", payload => payload.Preview)
            .Field("effect", payload => payload.Outcome?.Effect)
            .Field("errors", payload => payload.Errors))
        .Bind<StoredRetagging>("Retagging", type => type
            .Field("number", work => work.Number)
            .Field("term", work => work.Term)
            .Field("total", work => work.Total)
            .Field("done", work => work.Done)
            .Field("changed", work => work.Changed)
            .Field("finishedAt", work => work.FinishedAt));

    private static Func<ReadScope, FieldContext, object?> Field(Func<InputObject, ThemeDecision> read) => Decided<ThemeResult>.Field(read, Decide);

    private static ThemeResult Decide(ReadScope scope, DecisionRequest request, ThemeDecision decision)
    {
        if (request.Preview)
            return new(null, scope.Server.Stewards.Preview(request, decision));
        var outcome = scope.Server.Stewards.Decide(request, decision);
        scope.Server.Decided.Publish(outcome.Decision);
        if (outcome.Retagging is not null)
            scope.Server.Retagging.Wake();
        return new(outcome, null);
    }

    /// <summary>A decision that was taken, or what one would do.</summary>
    internal sealed record ThemeResult(ThemeOutcome? Taken, ThemeEffect? Effect);
}
