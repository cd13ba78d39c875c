using GraphTasks.Data.Decisions;
using GraphTasks.Data.Model;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;
using GraphTasks.Server.Inputs;

namespace GraphTasks.Server.Resolvers.Stewards;

/// <summary>The stewards' log: the type <c>Decision</c> with its connection, conflicts and news.</summary>
internal static class DecisionResolvers
{
    public static void Bind(GraphQLEngineBuilder builder)
    {
        ConnectionResolvers.Bind<StoredDecision>(builder, "Decision");
        builder
            .Bind<ReadScope>("Query", type => type
                .Field("decisions", Read)
                .Field("decisionConflicts", Conflicts))
            .Bind<ReadScope>("Subscription", type => type.Stream("dictionaryChanged", Subscribe))
            .Bind<StoredDecision>("Decision", type => type
                .Field("number", decision => decision.Number)
                .Field("area", decision => decision.Area)
                .Field("operation", decision => decision.Operation)
                .Field("summary", DecisionText.Of)
                .Field("cellConflicts", DecisionText.AlarmsOf)
                .Field("payload", decision => decision.PayloadJson)
                .Field("undoes", decision => decision.Undoes)
                .Field("actor", decision => decision.Actor)
                .Field("decidedAt", decision => decision.DecidedAt)
                .Field("why", decision => decision.Why)
                .Field("score", decision => decision.Score)
                .Field("rank", decision => decision.Rank)
                .Field("versionBefore", decision => decision.VersionBefore)
                .Field("versionAfter", decision => decision.VersionAfter))
            .Bind<DecisionConflict>("DecisionConflict", type => type
                .Field("decision", conflict => conflict.Decision)
                .Field("reason", conflict => conflict.Reason));
    }

    private static Page<StoredDecision> Read(ReadScope scope, FieldContext context)
    {
        RequiredRoles.Check(scope, context);
        return scope.Reader.Decisions(context.Arguments.Get<string>("area"), PageInput.Read(context.Arguments));
    }

    private static IReadOnlyList<DecisionConflict> Conflicts(ReadScope scope, FieldContext context)
    {
        RequiredRoles.Check(scope, context);
        return scope.Dictionaries.Conflicts;
    }

    private static IAsyncEnumerable<StoredDecision> Subscribe(ReadScope scope, FieldContext context)
    {
        RequiredRoles.Check(scope, context);
        return News(scope, context.Cancellation);
    }

    private static async IAsyncEnumerable<StoredDecision> News(ReadScope scope, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var decision in scope.Server.Decided.Subscribe(cancellation))
        {
            scope.Refresh();
            yield return decision;
        }
    }
}
