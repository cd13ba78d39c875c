using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using GraphTasks.Data.Queries;
using GraphTasks.GraphQL;
using GraphTasks.GraphQL.AspNetCore;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.Server.Inputs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GraphTasks.Server.Export;

/// <summary>Tables of tasks for spreadsheets and notebooks, streamed: <c>/export/tasks.csv</c> and <c>/export/tasks.jsonl</c>.</summary>
internal static class ExportRoutes
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Maps the routes; <c>?filter=</c> takes a <c>TaskFilter</c> as JSON, as the variables of a query would.</summary>
    public static void Map(IEndpointRouteBuilder routes, GraphQLSchema schema, Func<HttpContext, ReadScope> scopeOf)
    {
        routes.MapGet("/export/tasks.csv", http => AnswerAsync(http, schema, scopeOf, "text/csv; charset=utf-8", WriteCsvAsync));
        routes.MapGet("/export/tasks.jsonl", http => AnswerAsync(http, schema, scopeOf, "application/jsonl; charset=utf-8", WriteJsonLinesAsync));
    }

    private static async Task AnswerAsync(HttpContext http, GraphQLSchema schema, Func<HttpContext, ReadScope> scopeOf, string type,
        Func<IEnumerable<ExportedTask>, Stream, CancellationToken, Task> write)
    {
        using var scope = scopeOf(http);
        try
        {
            var rows = TaskExport.Read(scope, FilterOf(http.Request, schema)).GetEnumerator();
            // The first page is read before the status is sent, so that a senseless filter still gets its error.
            var any = rows.MoveNext();
            http.Response.ContentType = type;
            await write(Rest(rows, any), http.Response.Body, http.RequestAborted);
        }
        catch (Exception exception) when (exception is GraphQLException or QueryException or JsonException && !http.Response.HasStarted)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            http.Response.ContentType = "application/json; charset=utf-8";
            var message = exception is JsonException ? "`filter` must be a TaskFilter as JSON." : exception.Message;
            using var response = GraphQLResponse.OfErrors(new GraphQLError(message) { Code = GraphQLErrorCodes.BadUserInput });
            await http.Response.Body.WriteAsync(response.Utf8, http.RequestAborted);
        }
    }

    private static TaskFilter? FilterOf(HttpRequest request, GraphQLSchema schema) => request.Query["filter"].ToString() is { Length: > 0 } text
        ? TaskFilterInput.Read(InputReader.Read(schema, "TaskFilter", "filter", Fields(text)))
        : null;

    private static Dictionary<string, object?> Fields(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.ValueKind == JsonValueKind.Object ? JsonInput.Fields(json.RootElement) : throw new JsonException();
    }

    private static IEnumerable<ExportedTask> Rest(IEnumerator<ExportedTask> rows, bool any)
    {
        using (rows)
            for (; any; any = rows.MoveNext())
                yield return rows.Current;
    }

    private static async Task WriteCsvAsync(IEnumerable<ExportedTask> rows, Stream body, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        // The mark tells spreadsheets that the file is UTF-8.
        await using var text = new StreamWriter(buffer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        using var csv = CsvWriter.Create(text, null, leaveOpen: true);
        csv.WriteRecord(TaskColumn.All.Select(column => column.Name).ToArray());
        foreach (var row in rows)
        {
            csv.WriteRecord(TaskColumn.All.Select(column => SpreadsheetText.Harmless(TaskColumn.Text(column.Value(row)))).ToArray());
            await SendAsync();
        }

        await SendAsync();

        async Task SendAsync()
        {
            csv.Flush();
            await text.FlushAsync(cancellation);
            await body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellation);
            buffer.SetLength(0);
        }
    }

    private static async Task WriteJsonLinesAsync(IEnumerable<ExportedTask> rows, Stream body, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        foreach (var row in rows)
        {
            using (var json = new Utf8JsonWriter(buffer, Json))
            {
                json.WriteStartObject();
                foreach (var column in TaskColumn.All)
                {
                    json.WritePropertyName(column.Name);
                    JsonSerializer.Serialize(json, column.Value(row));
                }

                json.WriteEndObject();
            }

            buffer.WriteByte((byte)'\n');
            await body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellation);
            buffer.SetLength(0);
        }
    }
}
