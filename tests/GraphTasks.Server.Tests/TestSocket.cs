using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace GraphTasks.Server.Tests;

/// <summary>A client of the protocol <c>graphql-transport-ws</c>, message by message.</summary>
internal sealed class TestSocket(WebSocket socket) : IDisposable
{
    /// <summary>Opens a socket and sends <c>connection_init</c>.</summary>
    public static async Task<TestSocket> OpenAsync(WebApplication app, string payload)
    {
        var client = app.GetTestServer().CreateWebSocketClient();
        client.SubProtocols.Add("graphql-transport-ws");
        var socket = new TestSocket(await client.ConnectAsync(new Uri("ws://localhost/graphql"), CancellationToken.None));
        await socket.SendAsync($$"""{"type":"connection_init","payload":{{payload}}}""");
        return socket;
    }

    public Task SendAsync(string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    /// <summary>The next message, or the code with which the socket was closed.</summary>
    public async Task<string> ReceiveAsync()
    {
        var buffer = new byte[4096];
        for (var length = 0; ;)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
            length += received.Count;
            if (received.MessageType == WebSocketMessageType.Close)
                return $"{(int)socket.CloseStatus!}";
            if (received.EndOfMessage)
                return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }

    public void Dispose() => socket.Dispose();
}
