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

    /// <summary>Waits until the caller of a connection may no longer use it, which is true, or until the connection ends, which is false.</summary>
    public static async Task<bool> HaveEndedAsync(GraphQLEndpointOptions options, HttpContext http, CancellationToken ended)
    {
        try
        {
            await options.UntilForbidden(http, ended).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception exception)
        {
            // Whose rights cannot be told has none.
            options.OnFailure?.Invoke(exception);
            return true;
        }
    }

    private async Task WatchAsync(GraphQLEndpointOptions options, HttpContext http)
    {
        if (!await HaveEndedAsync(options, http, _ended.Token).ConfigureAwait(false))
            return;
        AreGone = true;
        await _ended.CancelAsync().ConfigureAwait(false);
    }
}
