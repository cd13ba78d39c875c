using System.Globalization;
using GraphTasks.GraphQL;
using GraphTasks.Server.Http;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.Server.Access;

/// <summary>
/// Finds out who sends a request: by a key or token in <c>Authorization: Bearer</c> or <c>X-Api-Key</c>, else anonymous where
/// that is allowed. One that is unknown or revoked is refused, never taken for none.
/// </summary>
internal sealed class CallerGate(RequestDelegate next, Callers callers, RateLimits? limits = null)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (IsForEveryone(http.Request))
            return next(http);
        var given = Callers.In(http.Request.Headers);
        return given is null ? AdmitAsync(http, callers.WithoutKey, hasGiven: false) : FindAsync(http, given);
    }

    private async Task FindAsync(HttpContext http, string given) => await AdmitAsync(http, await callers.FindAsync(given), hasGiven: true);

    private Task AdmitAsync(HttpContext http, Caller? caller, bool hasGiven)
    {
        // Whoever guesses keys uses up what the address may ask.
        if (limits?.Take(http, caller) is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return Refusal.WriteAsync(http, StatusCodes.Status429TooManyRequests, RateLimits.Refusal(seconds));
        }

        if (caller is null && (hasGiven || !OpensSocket(http)))
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            var message = hasGiven ? "The key is unknown or has been revoked." : "A key is needed: Authorization: Bearer KEY.";
            return Refusal.WriteAsync(http, StatusCodes.Status401Unauthorized, new GraphQLError(message) { Code = "UNAUTHENTICATED" });
        }

        http.Features.Set(caller);
        return next(http);
    }

    private static bool IsForEveryone(HttpRequest request) => request.Path.StartsWithSegments("/health", StringComparison.Ordinal);

    // Pages cannot give a key with the handshake; the socket carries nothing before its connection_init has named one.
    private static bool OpensSocket(HttpContext http) =>
        http.WebSockets.IsWebSocketRequest && http.Request.Path.StartsWithSegments(GraphTasksServer.Path, StringComparison.Ordinal);
}
