using System.Text.Json;
using GraphTasks.GraphQL;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.ConformanceHost;

/// <summary>Executes a request on the schema that comes with it; of a subscription, its first event.</summary>
internal static class ExecuteEndpoint
{
    public static async Task AnswerAsync(HttpContext http, EngineCache engines)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
            var engine = engines.Find(Text(body.RootElement, "schema") ?? throw new JsonException("`schema` is missing."));
            var request = new GraphQLRequest
            {
                Query = Text(body.RootElement, "query") ?? throw new JsonException("`query` is missing."),
                OperationName = Text(body.RootElement, "operationName"),
                Variables = body.RootElement.TryGetProperty("variables", out var variables) && variables.ValueKind == JsonValueKind.Object
                    ? (IReadOnlyDictionary<string, object?>?)Plain(variables)
                    : null,
            };
            await foreach (var response in engine.SubscribeAsync(request, http.RequestAborted))
            {
                using (response)
                    await WriteAsync(http, response);
                return;
            }
        }
        catch (SchemaException exception)
        {
            using var refusal = GraphQLResponse.OfErrors(exception.Errors);
            await WriteAsync(http, refusal);
        }
        catch (GraphQLException exception)
        {
            using var refusal = GraphQLResponse.OfErrors(exception.Errors);
            await WriteAsync(http, refusal);
        }
        catch (JsonException exception)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            using var refusal = GraphQLResponse.OfErrors(new GraphQLError(exception.Message) { Code = GraphQLErrorCodes.BadRequest });
            await WriteAsync(http, refusal);
        }
    }

    private static async Task WriteAsync(HttpContext http, GraphQLResponse response)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.Body.WriteAsync(response.Utf8, http.RequestAborted);
    }

    private static string? Text(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToList(),
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(entry => entry.Name, entry => Plain(entry.Value)),
        _ => null,
    };
}
