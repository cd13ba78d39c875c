using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Chooses the media type of a response (https://graphql.github.io/graphql-over-http/draft/#sec-Accept).</summary>
internal static class ResponseType
{
    /// <summary>The type of GraphQL over HTTP, with which status codes tell errors.</summary>
    public const string GraphQL = "application/graphql-response+json";

    /// <summary>The type of older clients.</summary>
    public const string Json = "application/json";

    /// <summary>The type of server-sent events.</summary>
    public const string Events = "text/event-stream";

    /// <summary>The type that a client prefers, the first named of those that it likes as well; null when it takes none.</summary>
    public static string? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
            return Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var wanted))
            return null;
        string? best = null;
        var quality = 0.0;
        foreach (var type in wanted)
        {
            var offered = type.MediaType.Value?.ToUpperInvariant() switch
            {
                "APPLICATION/GRAPHQL-RESPONSE+JSON" => GraphQL,
                "APPLICATION/JSON" or "APPLICATION/*" or "*/*" => Json,
                "TEXT/EVENT-STREAM" => Events,
                _ => null,
            };
            if (offered is null || (type.Charset is { HasValue: true } charset && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
                continue;
            if ((type.Quality ?? 1) > quality)
                (best, quality) = (offered, type.Quality ?? 1);
        }

        return best;
    }
}
