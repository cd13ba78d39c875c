using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Reads GraphQL requests out of HTTP requests (https://graphql.github.io/graphql-over-http/draft/#sec-Request).</summary>
internal static class RequestReader
{
    private const int UsualBytes = 16_384;

    /// <summary>The request in the address of a GET.</summary>
    /// <exception cref="RequestRefusedException">It is none.</exception>
    public static GraphQLRequest FromQuery(IQueryCollection query) => RequestJson.Complete(
        new GraphQLRequest
        {
            Query = Only(query, "query") ?? "",
            DocumentId = Only(query, "documentId"),
            OperationName = Only(query, "operationName"),
            Variables = Only(query, "variables") is { } variables ? RequestJson.Parse(variables, "The parameter `variables`", RequestJson.Fields) : null,
        },
        Only(query, "extensions") is { } extensions ? RequestJson.Parse(extensions, "The parameter `extensions`", RequestJson.Hash) : null);

    /// <summary>The body of a POST.</summary>
    /// <exception cref="RequestRefusedException">It is of another type, or too large.</exception>
    public static Task<ReadOnlyMemory<byte>> BodyAsync(HttpRequest request, GraphQLEndpointOptions options, CancellationToken cancellation)
    {
        RefuseOtherTypes(request);
        return ReadAsync(request, options.MaxRequestBytes, cancellation);
    }

    /// <summary>The requests in the body of a POST.</summary>
    /// <exception cref="RequestRefusedException">It holds none, or too many.</exception>
    public static RequestBody FromBody(ReadOnlyMemory<byte> body, GraphQLEndpointOptions options) =>
        RequestJson.Parse(body, "The body", json => RequestJson.Body(json, options.MaxBatch));

    /// <summary>The request in the body of a POST, with the id that its extensions give the operation.</summary>
    /// <exception cref="RequestRefusedException">It is none, has no id, or is too large.</exception>
    public static async Task<(GraphQLRequest Request, string OperationId)> WithOperationIdAsync(HttpRequest request, int maxBytes, CancellationToken cancellation)
    {
        RefuseOtherTypes(request);
        var body = await ReadAsync(request, maxBytes, cancellation).ConfigureAwait(false);
        return RequestJson.Parse(body, "The body", json => (RequestJson.Request(json), RequestJson.OperationId(json)));
    }

    // A page of another site can make a browser send other types without asking first, but not this one.
    private static void RefuseOtherTypes(HttpRequest request)
    {
        if (request.ContentType == ResponseType.Json)
            return;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            throw new RequestRefusedException(StatusCodes.Status415UnsupportedMediaType, "The content type must be application/json.");
        if (type.Charset is { HasValue: true } charset && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw new RequestRefusedException(StatusCodes.Status415UnsupportedMediaType, "The body must be encoded in UTF-8.");
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellation)
    {
        if (request.ContentLength > maxBytes)
            throw TooLarge(maxBytes);
        var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, UsualBytes));
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellation).ConfigureAwait(false);
            var fits = body.Length + read.Buffer.Length <= maxBytes;
            if (fits)
                foreach (var part in read.Buffer)
                    body.Write(part.Span);
            // Also before a refusal, or the server could not use the connection again.
            request.BodyReader.AdvanceTo(read.Buffer.End);
            if (!fits)
                throw TooLarge(maxBytes);
            if (read.IsCompleted)
                return body.GetBuffer().AsMemory(0, (int)body.Length);
        }
    }

    private static RequestRefusedException TooLarge(int maxBytes) => new(
        StatusCodes.Status413PayloadTooLarge,
        $"{nameof(GraphQLEndpointOptions.MaxRequestBytes)} is {maxBytes}: the body has more bytes.",
        GraphQLErrorCodes.LimitExceeded);

    private static string? Only(IQueryCollection query, string name) => query[name] is [{ Length: > 0 } value] ? value : null;
}
