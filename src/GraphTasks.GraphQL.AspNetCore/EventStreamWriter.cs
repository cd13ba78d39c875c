using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>Writes events to a response that stays open (https://html.spec.whatwg.org/multipage/server-sent-events.html).</summary>
internal sealed class EventStreamWriter(HttpContext http) : IDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <summary>Sends the head of the response and a first comment, so that the client knows that the stream is open.</summary>
    public async Task OpenAsync()
    {
        http.Response.ContentType = $"{ResponseType.Events}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        await CommentAsync().ConfigureAwait(false);
    }

    /// <summary>Sends a comment, which keeps what is between from closing a quiet connection.</summary>
    public Task CommentAsync() => WriteAsync(":\n\n"u8.ToArray());

    /// <summary>Sends a response, with the id of its operation where several share the stream.</summary>
    public Task NextAsync(string? id, ReadOnlyMemory<byte> response) => id is null
        ? WriteAsync("event: next\ndata: "u8.ToArray(), response, "\n\n"u8.ToArray())
        : WriteAsync(Encoding.UTF8.GetBytes($"event: next\ndata: {{\"id\":{JsonText.Of(id)},\"payload\":"), response, "}\n\n"u8.ToArray());

    /// <summary>Sends that an operation has ended.</summary>
    public Task CompleteAsync(string? id) => WriteAsync(Encoding.UTF8.GetBytes(id is null
        ? "event: complete\ndata: \n\n"
        : $"event: complete\ndata: {{\"id\":{JsonText.Of(id)}}}\n\n"));

    /// <summary>Sends comments at intervals until the token ends.</summary>
    public async Task KeepAliveAsync(TimeSpan interval, CancellationToken ended)
    {
        try
        {
            using var timer = new PeriodicTimer(interval);
            while (await timer.WaitForNextTickAsync(ended).ConfigureAwait(false))
                await CommentAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The stream has ended.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _writing.Dispose();

    private async Task WriteAsync(params ReadOnlyMemory<byte>[] parts)
    {
        await _writing.WaitAsync(http.RequestAborted).ConfigureAwait(false);
        try
        {
            foreach (var part in parts)
                http.Response.BodyWriter.Write(part.Span);
            await http.Response.BodyWriter.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }
}
