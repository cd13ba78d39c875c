using System.Buffers.Text;
using System.Text;
using GraphTasks.Data;
using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Server.Access;

namespace GraphTasks.Server.Resolvers;

/// <summary>The types <c>Mutation</c> and <c>Subscription</c>, with what they give back.</summary>
internal static class MutationResolvers
{
    public static void Bind(GraphQLEngineBuilder builder) => builder
        .Bind<ReadScope>("Mutation", type => type.Field("importLedger", ImportLedger))
        .Bind<ReadScope>("Subscription", type => type.Stream("documentImported", (scope, context) => Imported(scope, context)))
        .Bind<ImportLedgerPayload>("ImportLedgerPayload", type => type
            .Field("documents", payload => payload.Documents)
            .Field("errors", payload => payload.Errors))
        .Bind<ImportedDocument>("ImportedDocument", type => type
            .Field("outcome", document => document.Outcome)
            .Batch("document", Documents)
            .Field("taskCount", document => document.TaskCount)
            .Field("mentionCount", document => document.MentionCount)
            .Field("resolvedCount", document => document.ResolvedCount))
        .Bind<UserError>("UserError", type => type
            .Field("field", error => error.Field)
            .Field("code", error => error.Code)
            .Field("message", error => error.Message));

    private static ImportLedgerPayload ImportLedger(ReadScope scope, FieldContext context)
    {
        RequiredRoles.Check(scope, context);
        var input = context.Arguments.Get<InputObject>("input")!;
        var (fileName, content) = (input.Get<string>("fileName")!, input.Get<InputObject>("content")!);
        if (fileName.Length == 0 || fileName.AsSpan().ContainsAny("/\\:\0"))
            return Refuse("fileName", "INVALID_FILE_NAME", "A file name without folders is expected, such as wuhu-2024-q1-progress.txt.");
        if (Bytes(content) is not { } bytes)
            return Refuse("content", "INVALID_BASE64", "`base64` is no base64.");
        try
        {
            var documents = scope.Server.Import(bytes, fileName, scope.Caller);
            scope.Refresh();
            return new(documents, []);
        }
        catch (StoreException exception)
        {
            return Refuse("content", "UNREADABLE_LEDGER", exception.Message);
        }
    }

    private static byte[]? Bytes(InputObject content)
    {
        if (content.Get<string>("text") is { } text)
            return Encoding.UTF8.GetBytes(text);
        var base64 = content.Get<string>("base64")!;
        return Base64.IsValid(base64) ? Convert.FromBase64String(base64) : null;
    }

    private static async IAsyncEnumerable<ImportedDocument> Imported(ReadScope scope, FieldContext context)
    {
        await foreach (var document in scope.Server.Events.Subscribe(context.Cancellation))
        {
            scope.Refresh();
            yield return document;
        }
    }

    private static IReadOnlyList<Document> Documents(IReadOnlyList<ImportedDocument> imported, FieldContext context)
    {
        var documents = context.State<ReadScope>().Documents(imported.Select(document => document.Key));
        return [.. imported.Select(document => documents[document.Key])];
    }

    private static ImportLedgerPayload Refuse(string field, string code, string message) => new([], [new(["input", field], code, message)]);

    /// <summary>The type <c>ImportLedgerPayload</c>.</summary>
    internal sealed record ImportLedgerPayload(IReadOnlyList<ImportedDocument> Documents, IReadOnlyList<UserError> Errors);

    /// <summary>The type <c>UserError</c>.</summary>
    internal sealed record UserError(IReadOnlyList<string> Field, string Code, string Message);
}
