using GraphTasks.Data;
using GraphTasks.Data.Import;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;

namespace GraphTasks.Server.Resolvers;

/// <summary>The mutation <c>removeDocument</c>, and the news of it.</summary>
internal static class RemoveDocument
{
    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<ReadScope>("Mutation", type => type.Field("removeDocument", Run))
        .Bind<ReadScope>("Subscription", type => type.Stream("documentRemoved", (scope, context) => Removed(scope, context)))
        .Bind<RemovedDocument>("RemovedDocument", type => type
            .Field("key", document => document.Key)
            .Field("taskCount", document => document.TaskCount))
        .Bind<RemoveDocumentPayload>("RemoveDocumentPayload", type => type
            .Field("removedTaskCount", payload => payload.RemovedTaskCount)
            .Field("errors", payload => payload.Errors));

    private static RemoveDocumentPayload Run(ReadScope scope, FieldContext context)
    {
        RequiredRoles.Check(scope, context);
        var key = context.Arguments.Get<InputObject>("input")!.Get<string>("key")!;
        try
        {
            var removed = scope.Server.Remove(key, scope.Caller);
            scope.Refresh();
            return removed is null ? Refuse("NOT_FOUND", $"There is no document {key}.") : new(removed, []);
        }
        catch (StoreException exception)
        {
            return Refuse("STORE_FAILED", exception.Message);
        }
    }

    private static async IAsyncEnumerable<RemovedDocument> Removed(ReadScope scope, FieldContext context)
    {
        await foreach (var document in scope.Server.Removed.Subscribe(context.Cancellation))
        {
            scope.Refresh();
            yield return document;
        }
    }

    private static RemoveDocumentPayload Refuse(string code, string message) => new(null, [new(["input", "key"], code, message)]);

    /// <summary>The type <c>RemoveDocumentPayload</c>.</summary>
    internal sealed record RemoveDocumentPayload(int? RemovedTaskCount, IReadOnlyList<MutationResolvers.UserError> Errors);
}
