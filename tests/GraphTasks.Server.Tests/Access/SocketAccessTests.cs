using System.Net;
using System.Net.WebSockets;
using System.Text;
using GraphTasks.Data.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests.Access;

public sealed class SocketAccessTests(SampleApi api) : IClassFixture<SampleApi>
{
    [Fact]
    public async Task A_key_in_the_payload_opens_a_socket_where_reading_needs_one()
    {
        var (key, _) = new ApiKeys(api.Store, TimeProvider.System).Add("page", Role.Reader);
        await using var app = await StartAsync(anonymous: false);
        using var socket = await OpenAsync(app, $$"""{"Authorization":"Bearer {{key}}"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
        await SendAsync(socket, """{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}""");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"__typename":"Query"}}}""", await ReceiveAsync(socket));
    }

    [Theory]
    [InlineData(false, "{}")]
    [InlineData(false, """{"Authorization":"Bearer gt_unknown"}""")]
    [InlineData(true, """{"Authorization":"Bearer gt_unknown"}""")]
    [InlineData(true, """{"x-api-key":"gt_unknown"}""")]
    public async Task Without_a_known_key_the_socket_is_closed(bool anonymous, string payload)
    {
        await using var app = await StartAsync(anonymous);
        using var socket = await OpenAsync(app, payload);
        Assert.Equal("4403", await ReceiveAsync(socket));
    }

    [Fact]
    public async Task Where_reading_needs_no_key_a_socket_needs_none()
    {
        await using var app = await StartAsync(anonymous: true);
        using var socket = await OpenAsync(app, "{}");
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
    }

    [Theory]
    [InlineData("/graphql?query={store{taskCount}}")]
    [InlineData("/export/tasks.csv")]
    public async Task What_only_looks_like_a_handshake_needs_a_key(string path)
    {
        await using var app = await StartAsync(anonymous: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Connection", "Upgrade");
        request.Headers.TryAddWithoutValidation("Upgrade", "websocket");
        using var response = await app.GetTestClient().SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private async Task<WebApplication> StartAsync(bool anonymous)
    {
        var app = GraphTasksServer.Build(api.Store, api.Options with { AnonymousReading = anonymous }, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }

    private static async Task<WebSocket> OpenAsync(WebApplication app, string payload)
    {
        var client = app.GetTestServer().CreateWebSocketClient();
        client.SubProtocols.Add("graphql-transport-ws");
        var socket = await client.ConnectAsync(new Uri("ws://localhost/graphql"), CancellationToken.None);
        await SendAsync(socket, $$"""{"type":"connection_init","payload":{{payload}}}""");
        return socket;
    }

    private static Task SendAsync(WebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private static async Task<string> ReceiveAsync(WebSocket socket)
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
}
