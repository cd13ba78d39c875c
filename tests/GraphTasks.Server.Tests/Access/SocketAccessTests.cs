using System.Net;
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
        using var socket = await TestSocket.OpenAsync(app, $$"""{"Authorization":"Bearer {{key}}"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());
        await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}""");
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"__typename":"Query"}}}""", await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData(false, "{}")]
    [InlineData(false, """{"Authorization":"Bearer gt_unknown"}""")]
    [InlineData(true, """{"Authorization":"Bearer gt_unknown"}""")]
    [InlineData(true, """{"x-api-key":"gt_unknown"}""")]
    public async Task Without_a_known_key_the_socket_is_closed(bool anonymous, string payload)
    {
        await using var app = await StartAsync(anonymous);
        using var socket = await TestSocket.OpenAsync(app, payload);
        Assert.Equal("4403", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Where_reading_needs_no_key_a_socket_needs_none()
    {
        await using var app = await StartAsync(anonymous: true);
        using var socket = await TestSocket.OpenAsync(app, "{}");
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());
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

    [Fact]
    public async Task Operations_of_a_socket_count_as_requests()
    {
        var (key, _) = new ApiKeys(api.Store, TimeProvider.System).Add("busy", Role.Reader);
        await using var app = await StartAsync(api.Options with { RequestsPerMinute = 2 });
        using var socket = await TestSocket.OpenAsync(app, $$"""{"Authorization":"Bearer {{key}}"}""");
        await socket.ReceiveAsync();
        foreach (var (id, expected) in new[] { ("1", "\"next\""), ("2", "\"next\""), ("3", "RATE_LIMITED") })
        {
            await socket.SendAsync($$"""{"id":"{{id}}","type":"subscribe","payload":{"query":"{ __typename }"} }""");
            Assert.Contains(expected, await socket.ReceiveAsync(), StringComparison.Ordinal);
            if (expected != "RATE_LIMITED")
                Assert.Equal($$"""{"id":"{{id}}","type":"complete"}""", await socket.ReceiveAsync());
        }
    }

    [Fact]
    public async Task Operations_of_a_socket_are_priced()
    {
        await using var app = await StartAsync(anonymous: true);
        using var socket = await TestSocket.OpenAsync(app, "{}");
        await socket.ReceiveAsync();
        const string Dear = "{ units(first: 100) { nodes { tasks(first: 100) { nodes { leadUnits { tasks(first: 100) { nodes { id } } } } } } } }";
        await socket.SendAsync($$"""{"id":"1","type":"subscribe","payload":{"query":"{{Dear}}"} }""");
        Assert.Contains("COST_EXCEEDED", await socket.ReceiveAsync(), StringComparison.Ordinal);
    }

    private Task<WebApplication> StartAsync(bool anonymous) => StartAsync(api.Options with { AnonymousReading = anonymous });

    private async Task<WebApplication> StartAsync(ServerOptions options)
    {
        var app = GraphTasksServer.Build(api.Store, options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }
}
