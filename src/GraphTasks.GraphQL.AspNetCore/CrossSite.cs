using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Tells requests that a page of another site makes a browser send, with the user's cookies and without asking first.</summary>
internal static class CrossSite
{
    /// <summary>Whether a GET comes from another site and did not ask first, which the header <c>GraphQL-Preflight</c> would make it do.</summary>
    public static bool IsUnasked(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "cross-site" && !request.Headers.ContainsKey("GraphQL-Preflight");

    /// <summary>Whether a page may open a socket: one of this host, or of an origin that is allowed; programs have no origin.</summary>
    public static bool MayOpenSocket(HttpRequest request, IReadOnlyCollection<string> allowedOrigins) =>
        request.Headers.Origin is not [{ Length: > 0 } origin]
        || allowedOrigins.Contains("*")
        || allowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
        || (Uri.TryCreate(origin, UriKind.Absolute, out var page) && request.Host.Value is { } host && string.Equals(page.Authority, host, StringComparison.OrdinalIgnoreCase));
}
