using GraphTasks.Data;
using GraphTasks.Data.Decisions;
using GraphTasks.Data.Decisions.Themes;
using GraphTasks.Data.Model;
using GraphTasks.Enrichment.Themes;
using GraphTasks.Enrichment.Units.Stewardship;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;
using Theme = GraphTasks.Enrichment.Themes.Theme;

namespace GraphTasks.Server.Resolvers;

/// <summary>What stewards decide about themes: the fields of <c>Mutation</c>, their payload, and the progress of the work that follows.</summary>
internal static class ThemeMutations
{
    private const int LongestReason = 1_000;

    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<ReadScope>("Mutation", type => type
            .Field("setThemeTerm", (scope, context) => Decide(scope, context, (themes, request, input) =>
                themes.SetTerm(request, input.Get<string>("term")!, input.Get<string>("theme") ?? LexiconTerm.Exclusion, input.Get<double>("weight"), input.Get<string>("note"))))
            .Field("retireThemeTerm", (scope, context) => Decide(scope, context, (themes, request, input) =>
                themes.RetireTerm(request, input.Get<string>("term")!, input.Get<string>("theme") ?? LexiconTerm.Exclusion)))
            .Field("addTheme", (scope, context) => Decide(scope, context, (themes, request, input) => themes.AddTheme(request, new Theme(
                input.Get<string>("code")!, input.Get<string>("top")!, input.Get<string>("name")!, input.Get<string>("nameEn")!,
                input.List<string>("altLabels")!, input.Get<string>("definition")!, input.Get<string>("scopeNote")!, null))))
            .Field("changeTheme", (scope, context) => Decide(scope, context, (themes, request, input) => themes.ChangeTheme(request, input.Get<string>("code")!, theme => theme with
            {
                NameZh = input.Get<string>("name") ?? theme.NameZh,
                NameEn = input.Get<string>("nameEn") ?? theme.NameEn,
                AltLabels = input.List<string>("altLabels") ?? theme.AltLabels,
                Definition = input.Get<string>("definition") ?? theme.Definition,
                ScopeNote = input.Get<string>("scopeNote") ?? theme.ScopeNote,
            })))
            .Field("retireTheme", (scope, context) => Decide(scope, context, (themes, request, input) =>
                themes.RetireTheme(request, input.Get<string>("code")!, input.Get<string>("replacement")!)))
            .Field("correctThemes", (scope, context) => Decide(scope, context, (themes, request, input) =>
                themes.Label(request, input.Get<string>("task")!, [input.Get<string>("primary")!, .. input.List<string>("secondary")!])))
            .Field("undoThemeDecision", (scope, context) => Decide(scope, context, (themes, request, input) => themes.Undo(request, input.Get<int>("number")))))
        .Bind<ReadScope>("Subscription", type => type.Stream("retaggingProgress", (scope, context) => Progress(scope, context)))
        .Bind<ThemeDecisionPayload>("ThemeDecisionPayload", type => type
            .Field("decision", payload => payload.Outcome?.Decision)
            .Field("retagging", payload => payload.Outcome?.Retagging)
            .Field("errors", payload => payload.Errors))
        .Bind<StoredDecision>("ThemeDecision", type => type
            .Field("number", decision => decision.Number)
            .Field("operation", decision => decision.Operation)
            .Field("undoes", decision => decision.Undoes)
            .Field("actor", decision => decision.Actor)
            .Field("decidedAt", decision => decision.DecidedAt)
            .Field("why", decision => decision.Why)
            .Field("versionBefore", decision => decision.VersionBefore)
            .Field("versionAfter", decision => decision.VersionAfter))
        .Bind<StoredRetagging>("Retagging", type => type
            .Field("number", work => work.Number)
            .Field("term", work => work.Term)
            .Field("total", work => work.Total)
            .Field("done", work => work.Done)
            .Field("changed", work => work.Changed)
            .Field("finishedAt", work => work.FinishedAt));

    private static ThemeDecisionPayload Decide(ReadScope scope, FieldContext context, Func<ThemeStewards, DecisionRequest, InputObject, ThemeOutcome> decide)
    {
        RequiredRoles.Check(scope, context);
        var input = context.Arguments.Get<InputObject>("input")!;
        var why = input.Get<string>("why")!;
        if (string.IsNullOrWhiteSpace(why) || why.Length > LongestReason)
            return Refuse("why", "INVALID", $"A reason of 1 to {LongestReason} characters is expected.");
        try
        {
            var outcome = decide(scope.Server.Themes, new DecisionRequest(scope.Caller.Actor, why, input.Get<string>("expectedVersion")), input);
            scope.Refresh();
            if (outcome.Retagging is not null)
                scope.Server.Retagging.Wake();
            return new(outcome, []);
        }
        catch (StewardException exception)
        {
            return Refuse(exception.Field, exception.Code, exception.Message);
        }
        catch (StoreException exception)
        {
            return Refuse("input", "STORE_FAILED", exception.Message);
        }
    }

    private static async IAsyncEnumerable<StoredRetagging> Progress(ReadScope scope, FieldContext context)
    {
        await foreach (var work in scope.Server.Progress.Subscribe(context.Cancellation))
            yield return work;
    }

    private static ThemeDecisionPayload Refuse(string field, string code, string message) => new(null, [new(["input", field], code, message)]);

    /// <summary>The type <c>ThemeDecisionPayload</c>.</summary>
    internal sealed record ThemeDecisionPayload(ThemeOutcome? Outcome, IReadOnlyList<MutationResolvers.UserError> Errors);
}
