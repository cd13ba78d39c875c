using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Watches an event stream for as long as it is open: whether its caller may still use it.</summary>
internal sealed class ConnectionRights : IAsyncDisposable
{
    private readonly CancellationTokenSource _ended;
    private readonly Task _watching;

    public ConnectionRights(GraphQLEndpointOptions options, HttpContext http)
    {
        _ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        _watching = WatchAsync(options, http);
    }

    /// <summary>Ends with the connection, and when its caller may no longer use it.</summary>
    public CancellationToken Token => _ended.Token;

    /// <summary>Whether the caller may no longer use the connection.</summary>
    public bool AreGone { get; private set; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync().ConfigureAwait(false);
        await _watching.ConfigureAwait(false);
        _ended.Dispose();
    }

    private async Task WatchAsync(GraphQLEndpointOptions options, HttpContext http)
    {
        try
        {
            await options.UntilForbidden(http, _ended.Token).ConfigureAwait(false);
            AreGone = true;
            await _ended.CancelAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The connection has ended before.
        }
    }
}
