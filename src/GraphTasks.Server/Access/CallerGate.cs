using GraphTasks.Data.Access;
using GraphTasks.GraphQL;
using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.Server.Access;

/// <summary>
/// Finds out who sends a request: by a key in <c>Authorization: Bearer</c> or <c>X-Api-Key</c>, else anonymous where that is
/// allowed. A key that is unknown or revoked is refused, never taken for no key.
/// </summary>
internal sealed class CallerGate(RequestDelegate next, ApiKeys keys, bool anonymousReading)
{
    private const string Bearer = "Bearer ";

    public async Task InvokeAsync(HttpContext http)
    {
        var given = KeyOf(http.Request);
        var caller = given is null ? (anonymousReading ? Caller.Anonymous : null) : Known(given);
        if (caller is null && !http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            http.Response.Headers.WWWAuthenticate = "Bearer";
            http.Response.ContentType = "application/json; charset=utf-8";
            var message = given is null ? "A key is needed: Authorization: Bearer KEY." : "The key is unknown or has been revoked.";
            using var response = GraphQLResponse.OfErrors(new GraphQLError(message) { Code = "UNAUTHENTICATED" });
            await http.Response.Body.WriteAsync(response.Utf8, http.RequestAborted);
            return;
        }

        http.Features.Set(caller);
        await next(http);
    }

    private Caller? Known(string text) => keys.Find(text) is { } key ? new(key.Name, Enum.Parse<Role>(key.Role)) : null;

    private static string? KeyOf(HttpRequest request)
    {
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return authorization[Bearer.Length..].Trim();
        return request.Headers["X-Api-Key"].ToString() is { Length: > 0 } key ? key : null;
    }
}
