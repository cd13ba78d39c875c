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

/// <summary>Tables for spreadsheets and notebooks, streamed: <c>/export/tasks.{csv,xlsx,jsonl}</c>, <c>/export/units.csv</c> and <c>/export/statistics.csv</c>.</summary>
internal static class ExportRoutes
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Maps the routes; <c>?filter=</c> takes a <c>TaskFilter</c> as JSON, as the variables of a query would. Units and statistics take
    /// <c>expandCollectives=true</c>, statistics <c>groupBy=TOP_THEME,YEAR</c>.
    /// </summary>
    public static void Map(IEndpointRouteBuilder routes, GraphQLSchema schema, Func<HttpContext, ReadScope> scopeOf)
    {
        MapTable("tasks.csv", "text/csv; charset=utf-8", Tasks, WriteCsvAsync);
        MapTable("tasks.jsonl", "application/jsonl; charset=utf-8", Tasks, WriteJsonLinesAsync);
        MapTable("tasks.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Tasks, WriteWorkbookAsync);
        MapTable("units.csv", "text/csv; charset=utf-8", (scope, filter, query) => UnitExport.Read(scope, filter, ExpandsCollectives(query)), WriteCsvAsync);
        MapTable("statistics.csv", "text/csv; charset=utf-8",
            (scope, filter, query) => StatisticsExport.Read(scope, filter, query["groupBy"].ToString(), ExpandsCollectives(query)), WriteCsvAsync);

        void MapTable<T>(string name, string type, Func<ReadScope, TaskFilter?, IQueryCollection, ExportTable<T>> read, Func<ExportTable<T>, Stream, CancellationToken, Task> write) =>
            routes.MapGet($"/export/{name}", http => AnswerAsync(http, scopeOf, type, scope => read(scope, FilterOf(http.Request, schema, scope), http.Request.Query), write));
    }

    private static ExportTable<ExportedTask> Tasks(ReadScope scope, TaskFilter? filter, IQueryCollection query) => new(TaskColumns.All, TaskExport.Read(scope, filter));

    private static bool ExpandsCollectives(IQueryCollection query) => query["expandCollectives"].ToString() switch
    {
        "" or "false" => false,
        "true" => true,
        var other => throw new QueryException($"`expandCollectives` is true or false, and not `{other}`."),
    };

    private static async Task AnswerAsync<T>(HttpContext http, Func<HttpContext, ReadScope> scopeOf, string type, Func<ReadScope, ExportTable<T>> read,
        Func<ExportTable<T>, Stream, CancellationToken, Task> write)
    {
        using var scope = scopeOf(http);
        try
        {
            var table = read(scope);
            var rows = table.Rows.GetEnumerator();
            // The first page is read before the status is sent, so that a senseless filter still gets its error.
            var any = rows.MoveNext();
            http.Response.ContentType = type;
            await write(table with { Rows = Rest(rows, any) }, http.Response.Body, http.RequestAborted);
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

    private static TaskFilter? FilterOf(HttpRequest request, GraphQLSchema schema, ReadScope scope) => request.Query["filter"].ToString() is { Length: > 0 } text
        ? TaskFilterInput.Read(InputReader.Read(schema, "TaskFilter", "filter", Fields(text)), scope)
        : null;

    private static Dictionary<string, object?> Fields(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.ValueKind == JsonValueKind.Object ? JsonInput.Fields(json.RootElement) : throw new JsonException();
    }

    private static IEnumerable<T> Rest<T>(IEnumerator<T> rows, bool any)
    {
        using (rows)
            for (; any; any = rows.MoveNext())
                yield return rows.Current;
    }

    private static async Task WriteCsvAsync<T>(ExportTable<T> table, Stream body, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        // The mark tells spreadsheets that the file is UTF-8.
        await using var text = new StreamWriter(buffer, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        using var csv = CsvWriter.Create(text, null, leaveOpen: true);
        csv.WriteRecord(table.Columns.Select(column => column.Name).ToArray());
        foreach (var row in table.Rows)
        {
            csv.WriteRecord(table.Columns.Select(column => SpreadsheetText.Harmless(CellText.Of(column.Value(row)))).ToArray());
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

    private static async Task WriteJsonLinesAsync<T>(ExportTable<T> table, Stream body, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        foreach (var row in table.Rows)
        {
            using (var json = new Utf8JsonWriter(buffer, Json))
            {
                json.WriteStartObject();
                foreach (var column in table.Columns)
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

    private static async Task WriteWorkbookAsync<T>(ExportTable<T> table, Stream body, CancellationToken cancellation)
    {
        // The response cannot be written without waiting, and a workbook can only be written so.
        await using var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None,
            bufferSize: 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        TableWorkbook.Write(file, "重点工作任务", table.Columns, table.Rows);
        file.Position = 0;
        await file.CopyToAsync(body, cancellation);
    }
}
