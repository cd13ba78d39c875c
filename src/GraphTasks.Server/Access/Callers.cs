using System.Text.Json;
using GraphTasks.Data.Access;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.Server.Access;

/// <summary>Recognises callers by what they send: a key of the store, or a token where tokens are taken.</summary>
internal sealed class Callers(KnownKeys keys, Tokens? tokens, bool anonymousReading, TimeProvider time)
{
    /// <summary>How long a revoked key or an expired token may go on using a socket or stream that it has opened, at most.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private const string Bearer = "Bearer";

    /// <summary>Who a caller without any key is, or null where that is not allowed.</summary>
    public Caller? WithoutKey { get; } = anonymousReading ? Caller.Anonymous : null;

    /// <summary>The caller of a key or token, or null where it is unknown, revoked or has expired.</summary>
    public ValueTask<Caller?> FindAsync(string text) =>
        text.StartsWith(ApiKeys.Prefix, StringComparison.Ordinal) || tokens is null ? new(keys.Find(text)) : tokens.FindAsync(text);

    /// <summary>The key or token in a request's headers, or null.</summary>
    public static string? In(IHeaderDictionary headers) =>
        Of(headers.Authorization.ToString()) ?? (headers["X-Api-Key"].ToString() is { Length: > 0 } key ? key : null);

    /// <summary>
    /// Recognises the caller of a WebSocket by the payload of <c>connection_init</c>, as pages in a browser can send no headers:
    /// <c>{"Authorization": "Bearer KEY"}</c>. Without one the caller remains whom the handshake's headers named.
    /// </summary>
    public async ValueTask<bool> AcceptAsync(HttpContext http, JsonElement payload)
    {
        if (In(payload) is { } text)
            http.Features.Set(await FindAsync(text));
        return http.Features.Get<Caller>() is not null;
    }

    /// <summary>Waits until the key of a connection's caller has been revoked, or the token has expired.</summary>
    public async Task UntilForbiddenAsync(HttpContext http, CancellationToken ended)
    {
        var caller = http.Features.Get<Caller>() ?? throw new InvalidOperationException("A connection without a caller was accepted.");
        if (caller.Id is null)
            await Task.Delay(Timeout.Infinite, ended);
        using var timer = new PeriodicTimer(Grace, time);
        while (IsGood(caller))
            await timer.WaitForNextTickAsync(ended);
    }

    private bool IsGood(Caller caller) =>
        !(caller.Until <= time.GetUtcNow())
        && (caller.Id?.StartsWith(Caller.KeyPrefix, StringComparison.Ordinal) is not true || keys.IsGood(caller.Id[Caller.KeyPrefix.Length..]));

    private static string? In(JsonElement payload) => payload.ValueKind != JsonValueKind.Object ? null : payload.EnumerateObject()
        .Where(entry => entry.Value.ValueKind == JsonValueKind.String)
        .Select(entry => entry.Name.ToLowerInvariant() switch
        {
            "authorization" => Of(entry.Value.GetString()!),
            "x-api-key" => entry.Value.GetString(),
            _ => null,
        })
        .FirstOrDefault(text => text is not null);

    // `Bearer` without anything is a key that is unknown, not none.
    private static string? Of(string authorization) =>
        authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) && authorization[Bearer.Length..] is "" or [' ', ..] ? authorization[Bearer.Length..].Trim() : null;
}
