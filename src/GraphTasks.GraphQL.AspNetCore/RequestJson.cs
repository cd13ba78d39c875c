using System.Text;
using System.Text.Json;
using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>The JSON of GraphQL requests (https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters).</summary>
internal static class RequestJson
{
    private const int Deepest = 64;

    // An entry that stands twice may mean one thing to a proxy before this server and another to the server.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Deepest, AllowDuplicateProperties = false };

    /// <summary>Reads JSON that is a parameter of an address.</summary>
    /// <exception cref="RequestRefusedException">It is no JSON, or not what is expected.</exception>
    public static T Parse<T>(string json, string what, Func<JsonElement, T> read) => Parse(Encoding.UTF8.GetBytes(json), what, read);

    /// <summary>Reads JSON in UTF-8.</summary>
    /// <exception cref="RequestRefusedException">It is no JSON, or not what is expected.</exception>
    public static T Parse<T>(ReadOnlyMemory<byte> json, string what, Func<JsonElement, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return read(document.RootElement);
        }
        catch (JsonException exception)
        {
            if (IsTooDeep(json.Span))
                throw new RequestRefusedException(StatusCodes.Status400BadRequest, $"JSON may nest {Deepest} deep: {what} nests deeper.", GraphQLErrorCodes.LimitExceeded);
            throw Bad(exception.LineNumber is { } line
                ? $"{what} is no JSON: line {line + 1}, byte {exception.BytePositionInLine + 1}."
                : $"{what} has an object with an entry twice.");
        }
        catch (InvalidOperationException)
        {
            // Neither a lone surrogate in an escape nor bytes that are no UTF-8 have a text.
            throw Bad($"{what} holds a string that is no Unicode text.");
        }
    }

    /// <summary>One request, or a list of them where that is allowed.</summary>
    public static RequestBody Body(JsonElement json, int maxBatch)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return new RequestBody([Request(json)], IsBatch: false);
        if (maxBatch == 0)
            throw Bad("Several requests in one are not accepted here; send one object.");
        if (json.GetArrayLength() == 0)
            throw Bad("The list holds no request.");
        if (json.GetArrayLength() > maxBatch)
            throw new RequestRefusedException(StatusCodes.Status400BadRequest,
                $"{nameof(GraphQLEndpointOptions.MaxBatch)} is {maxBatch}: the list holds {json.GetArrayLength()} requests.", GraphQLErrorCodes.LimitExceeded);
        return new RequestBody(json.EnumerateArray().Select(Request).ToList(), IsBatch: true);
    }

    /// <summary>One request.</summary>
    public static GraphQLRequest Request(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw Bad("The body must be a JSON object.");
        return Complete(new GraphQLRequest
        {
            Query = Text(json, "query") ?? "",
            DocumentId = Text(json, "documentId"),
            OperationName = Text(json, "operationName"),
            Variables = Entry(json, "variables") is { } variables ? Fields(variables) : null,
        }, Entry(json, "extensions") is { } extensions ? Hash(extensions) : null);
    }

    /// <summary>A request together with the hash that its extensions give; it must have a document or name one.</summary>
    public static GraphQLRequest Complete(GraphQLRequest request, string? hash)
    {
        if (request.DocumentId is { } id && hash is not null && id != hash)
            throw Bad("`documentId` and `extensions.persistedQuery` name two documents.");
        if (request.Query.Length == 0 && (request.DocumentId ?? hash) is not { Length: > 0 })
            throw Bad("The request has no `query` with a GraphQL document, and no `documentId` that names one.");
        return hash is null ? request : request with { DocumentId = hash };
    }

    /// <summary>The values of the variables.</summary>
    public static IReadOnlyDictionary<string, object?>? Fields(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => JsonInput.Fields(json),
        JsonValueKind.Null => null,
        _ => throw Bad("The variables must be a JSON object."),
    };

    /// <summary>The hash of a document that is, or is to be, kept: <c>persistedQuery.sha256Hash</c>; null when there is none.</summary>
    public static string? Hash(JsonElement extensions)
    {
        if (extensions.ValueKind == JsonValueKind.Null)
            return null;
        if (extensions.ValueKind != JsonValueKind.Object)
            throw Bad("The extensions must be a JSON object.");
        if (Entry(extensions, "persistedQuery") is not { } persisted)
            return null;
        if (persisted.ValueKind != JsonValueKind.Object || Text(persisted, "sha256Hash") is not { } hash)
            throw Bad("`extensions.persistedQuery` must be a JSON object with `sha256Hash`.");
        return Entry(persisted, "version") is not { } version || (version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == 1)
            ? hash
            : throw Bad("`extensions.persistedQuery.version` must be 1.");
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
                if (reader.CurrentDepth >= Deepest)
                    return true;
            return false;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The id that the extensions of a request give its operation, for streams that several share.</summary>
    public static string OperationId(JsonElement json) =>
        Entry(json, "extensions") is { ValueKind: JsonValueKind.Object } extensions && Text(extensions, "operationId") is { Length: > 0 } id
            ? id
            : throw Bad("The entry `extensions.operationId` is missing.");

    private static string? Text(JsonElement json, string name) => Entry(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Bad($"The entry `{name}` must be a string."),
    };

    private static JsonElement? Entry(JsonElement json, string name) =>
        json.TryGetProperty(name, out var entry) && entry.ValueKind != JsonValueKind.Null ? entry : null;

    private static RequestRefusedException Bad(string message) => new(StatusCodes.Status400BadRequest, message);
}
