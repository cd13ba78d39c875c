using System.Net.WebSockets;

namespace GraphTasks.GraphQL.AspNetCore;

/// <summary>A socket that several operations write to, whole messages each, and that one loop reads from.</summary>
internal sealed class WebSocketChannel : IAsyncDisposable
{
    // How long a peer has to answer a close before the connection is cut.
    private static readonly TimeSpan PatienceForClose = TimeSpan.FromSeconds(2);

    private readonly WebSocket _socket;
    private readonly int _maxBytes;
    private readonly CancellationTokenSource _ended;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly byte[] _buffer = new byte[4_096];
    private bool _isClosing;

    public WebSocketChannel(WebSocket socket, int maxBytes, CancellationToken aborted)
    {
        _socket = socket;
        _maxBytes = maxBytes;
        _ended = CancellationTokenSource.CreateLinkedTokenSource(aborted);
    }

    /// <summary>The next text message; null when the socket is closed. What comes after a close of ours is passed by.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync()
    {
        try
        {
            while (await ReadAsync().ConfigureAwait(false) is { } message)
                if (!_isClosing)
                    return message;
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The peer has gone without a word.
        }

        return null;
    }

    /// <summary>Sends parts as one message; nothing once the socket is being closed.</summary>
    public async ValueTask SendAsync(params ReadOnlyMemory<byte>[] parts)
    {
        await _writing.WaitAsync(_ended.Token).ConfigureAwait(false);
        try
        {
            if (_isClosing || _socket.State != WebSocketState.Open)
                return;
            for (var i = 0; i < parts.Length; i++)
                await _socket.SendAsync(parts[i], WebSocketMessageType.Text, i == parts.Length - 1, _ended.Token).ConfigureAwait(false);
        }
        catch (WebSocketException)
        {
            // The peer has gone; the reading loop sees that too.
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Closes the socket with a code and reason; only the first close counts.</summary>
    public async ValueTask CloseAsync(int code, string reason)
    {
        await _writing.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_isClosing)
                return;
            _isClosing = true;
            _ended.CancelAfter(PatienceForClose);
            if (_socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await _socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, _ended.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            _socket.Abort();
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Gives messages that are being sent to a peer that does not read little time to end.</summary>
    public void EndSoon() => _ended.CancelAfter(PatienceForClose);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync((int)WebSocketCloseStatus.NormalClosure, "").ConfigureAwait(false);
        _ended.Dispose();
        _writing.Dispose();
    }

    private async ValueTask<ReadOnlyMemory<byte>?> ReadAsync()
    {
        var message = new MemoryStream();
        while (true)
        {
            var part = await _socket.ReceiveAsync(_buffer.AsMemory(), _ended.Token).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            if (part.MessageType == WebSocketMessageType.Binary)
                await CloseAsync(WebSocketCloseCodes.BadRequest, "Messages are JSON in text frames").ConfigureAwait(false);
            else if (message.Length + part.Count > _maxBytes)
                await CloseAsync(WebSocketCloseCodes.MessageTooBig, $"A message may have {_maxBytes} bytes").ConfigureAwait(false);
            else
                message.Write(_buffer, 0, part.Count);
            if (part.EndOfMessage)
                return message.GetBuffer().AsMemory(0, (int)message.Length);
        }
    }
}
