using System.Buffers.Text;
using System.Text;
using GraphTasks.Data;
using GraphTasks.Data.Import;
using GraphTasks.Data.Model;
using GraphTasks.GraphQL.AspNetCore;
using GraphTasks.GraphQL.Execution;
using GraphTasks.Ledgers;
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
            .Field("report", payload => payload.Report)
            .Field("errors", payload => payload.Errors))
        .Bind<ParseReport>("ParseReport", type => type
            .Field("format", report => report.Format)
            .Field("encoding", report => report.Encoding)
            .Field("layout", report => report.Layout)
            .Field("rowsByTable", report => report.RowsByTable)
            .Field("numberingGaps", report => report.NumberingGaps)
            .Field("repairs", report => report.Repairs)
            .Field("unknown", report => report.Unknown)
            .Field("confidence", report => report.Confidence)
            .Field("rows", report => report.Rows))
        .Bind<RowConfidence>("RowConfidence", type => type
            .Field("table", row => row.Table)
            .Field("seq", row => row.Seq)
            .Field("line", row => row.Line)
            .Field("confidence", row => row.Confidence))
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
        return Bytes(input.Get<InputObject>("content")!) is { } bytes
            ? Import(scope, input.Get<string>("fileName")!, bytes)
            : Refuse("content", "INVALID_BASE64", "`base64` is no base64.");
    }

    /// <summary>Imports a file for a caller whose role has been checked.</summary>
    public static ImportLedgerPayload Import(ReadScope scope, string fileName, byte[] bytes)
    {
        if (fileName.Length == 0 || fileName.AsSpan().ContainsAny("/\\:\0"))
            return Refuse("fileName", "INVALID_FILE_NAME", "A file name without folders is expected, such as wuhu-2024-q1-progress.txt.");
        ParseReport? report = null;
        try
        {
            var documents = scope.Server.Import(bytes, fileName, scope.Caller, read => report = read);
            scope.Refresh();
            return new(documents, report, []);
        }
        catch (StoreException exception)
        {
            return Refuse("content", "UNREADABLE_LEDGER", exception.Message) with { Report = report };
        }
    }

    private static byte[]? Bytes(InputObject content)
    {
        if (content.Get<UploadedFile>("upload") is { } upload)
            return upload.Content.ToArray();
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

    private static ImportLedgerPayload Refuse(string field, string code, string message) => new([], null, [new(["input", field], code, message)]);

    /// <summary>The type <c>ImportLedgerPayload</c>.</summary>
    internal sealed record ImportLedgerPayload(IReadOnlyList<ImportedDocument> Documents, ParseReport? Report, IReadOnlyList<UserError> Errors);

    /// <summary>The type <c>UserError</c>.</summary>
    internal sealed record UserError(IReadOnlyList<string> Field, string Code, string Message);
}
