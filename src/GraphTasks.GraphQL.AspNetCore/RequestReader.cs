using System.Text.Json;
using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Reads GraphQL requests out of HTTP requests (https://graphql.github.io/graphql-over-http/draft/#sec-Request).</summary>
internal static class RequestReader
{
    private const int DeepestJson = 64;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = DeepestJson };

    /// <summary>The request in the address of a GET.</summary>
    /// <exception cref="RequestRefusedException">It is none.</exception>
    public static GraphQLRequest FromQuery(IQueryCollection query)
    {
        if (Only(query, "query") is not { Length: > 0 } text)
            throw Bad("The address has no parameter `query` with a GraphQL document.");
        return new GraphQLRequest
        {
            Query = text,
            OperationName = Only(query, "operationName") is { Length: > 0 } name ? name : null,
            Variables = Only(query, "variables") is { Length: > 0 } variables ? Parse(variables, "The parameter `variables`", Fields) : null,
        };
    }

    /// <summary>The request in the body of a POST.</summary>
    /// <exception cref="RequestRefusedException">It is none, or too large.</exception>
    public static async Task<GraphQLRequest> FromBodyAsync(HttpRequest request, int maxBytes, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            throw new RequestRefusedException(StatusCodes.Status415UnsupportedMediaType, "The content type must be application/json.");
        if (type.Charset is { HasValue: true } charset && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw new RequestRefusedException(StatusCodes.Status415UnsupportedMediaType, "The body must be encoded in UTF-8.");
        var body = await ReadAsync(request, maxBytes, cancellation).ConfigureAwait(false);
        return Parse(body, "The body", Request);
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellation)
    {
        var body = new MemoryStream();
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation).ConfigureAwait(false);
            if (body.Length + read.Buffer.Length > maxBytes)
                throw new RequestRefusedException(StatusCodes.Status413PayloadTooLarge, $"The body may have {maxBytes} bytes.");
            foreach (var part in read.Buffer)
                body.Write(part.Span);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                return body.GetBuffer().AsMemory(0, (int)body.Length);
        }
    }

    private static GraphQLRequest Request(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
            throw Bad("Several requests in one are not accepted here; send one object.");
        if (json.ValueKind != JsonValueKind.Object)
            throw Bad("The body must be a JSON object.");
        if (Text(json, "query") is not { Length: > 0 } query)
            throw Bad("The body has no entry `query` with a GraphQL document.");
        return new GraphQLRequest
        {
            Query = query,
            OperationName = Text(json, "operationName"),
            Variables = Entry(json, "variables") is { } variables ? Fields(variables) : null,
        };
    }

    private static string? Text(JsonElement json, string name) => Entry(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Bad($"The entry `{name}` must be a string."),
    };

    private static JsonElement? Entry(JsonElement json, string name) =>
        json.TryGetProperty(name, out var entry) && entry.ValueKind != JsonValueKind.Null ? entry : null;

    private static IReadOnlyDictionary<string, object?>? Fields(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => JsonInput.Fields(json),
        JsonValueKind.Null => null,
        _ => throw Bad("The variables must be a JSON object."),
    };

    private static T Parse<T>(string json, string what, Func<JsonElement, T> read) => Parse(System.Text.Encoding.UTF8.GetBytes(json), what, read);

    private static T Parse<T>(ReadOnlyMemory<byte> json, string what, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw Bad($"{what} is no JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in an escape has no text.
            throw Bad($"{what} holds a string that is no Unicode text.");
        }
    }

    private static string? Only(IQueryCollection query, string name) => query[name] is [var value] ? value : null;

    private static RequestRefusedException Bad(string message) => new(StatusCodes.Status400BadRequest, message);
}
