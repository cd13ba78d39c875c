using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Sends answers with an entity tag, or only says that the client's copy is still good (RFC 9110, section 13).</summary>
internal static class ConditionalAnswer
{
    public static async Task WriteAsync(HttpContext http, CachedResponse answer)
    {
        var headers = http.Response.Headers;
        headers.ETag = answer.Tag;
        // A copy may be kept, but must be asked about each time: the data may have changed.
        headers.CacheControl = "private, no-cache";
        headers.Append(HeaderNames.Vary, "Accept, Authorization, X-Api-Key");
        // With other methods If-None-Match would mean that nothing is to be done, which a query by POST does not want.
        if (HttpMethods.IsGet(http.Request.Method) && Matches(http.Request, answer.Tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.StatusCode = StatusCodes.Status200OK;
        http.Response.ContentType = answer.ContentType;
        http.Response.ContentLength = answer.Utf8.Length;
        await http.Response.BodyWriter.WriteAsync(answer.Utf8, http.RequestAborted).ConfigureAwait(false);
    }

    private static bool Matches(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(one => one.Tag == "*" || one.Tag.Equals(tag, StringComparison.Ordinal));
}
