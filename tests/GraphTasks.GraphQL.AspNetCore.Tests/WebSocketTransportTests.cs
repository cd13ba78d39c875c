using System.Net.WebSockets;
using System.Text;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public sealed class WebSocketTransportTests(StreamingEndpoint endpoint) : IClassFixture<StreamingEndpoint>
{
    private static readonly Uri Address = new("ws://localhost/graphql");

    [Fact]
    public async Task A_subscription_gives_its_events_and_ends()
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, """{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"subscription { count(to: 2) }"}}""");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"count":1}}}""", await ReceiveAsync(socket));
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"count":2}}}""", await ReceiveAsync(socket));
        Assert.Equal("""{"id":"1","type":"complete"}""", await ReceiveAsync(socket));
    }

    [Fact]
    public async Task A_document_that_is_not_valid_is_an_error()
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, """{"type":"connection_init"}""");
        await ReceiveAsync(socket);
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"{ nope }"}}""");
        Assert.StartsWith("""{"id":"1","type":"error","payload":[{"message":"Cannot query field""", await ReceiveAsync(socket), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 4400)]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hello }"}}""", 4401)]
    public async Task Misbehaviour_closes_the_socket(string message, int code)
    {
        using var socket = await ConnectAsync();
        await SendAsync(socket, message);
        Assert.Equal($"closed {code}", await ReceiveAsync(socket));
    }

    [Fact]
    public async Task Another_protocol_is_not_spoken()
    {
        using var socket = await endpoint.Sockets.ConnectAsync(Address, CancellationToken.None);
        Assert.Equal("closed 4406", await ReceiveAsync(socket));
    }

    [Theory]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("null", false)]
    [InlineData("https://friend.example", true)]
    [InlineData("http://localhost", true)]
    public async Task Pages_of_other_sites_open_no_sockets(string origin, bool mayOpen)
    {
        var client = endpoint.Sockets;
        client.SubProtocols.Add(WebSocketTransport.Protocol);
        client.ConfigureRequest = request => request.Headers.Origin = origin;
        if (mayOpen)
            (await client.ConnectAsync(Address, CancellationToken.None)).Dispose();
        else
            await Assert.ThrowsAsync<InvalidOperationException>(() => client.ConnectAsync(Address, CancellationToken.None));
    }

    private Task<WebSocket> ConnectAsync()
    {
        var client = endpoint.Sockets;
        client.SubProtocols.Add(WebSocketTransport.Protocol);
        return client.ConnectAsync(Address, CancellationToken.None);
    }

    private static Task SendAsync(WebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, CancellationToken.None);

    private static async Task<string> ReceiveAsync(WebSocket socket)
    {
        var buffer = new byte[4_096];
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
                return $"closed {(int)socket.CloseStatus!}";
            length += part.Count;
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(buffer, 0, length);
        }
    }
}
