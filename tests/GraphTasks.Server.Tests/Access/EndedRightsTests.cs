using System.Text.Json;
using GraphTasks.Data.Access;
using GraphTasks.Server.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests.Access;

/// <summary>What has been opened with a key or token does not outlast it by much.</summary>
public sealed class EndedRightsTests : IDisposable
{
    private const string News = "subscription { documentImported { document { key } } }";

    private readonly SampleApi api = new([]);
    private readonly ManualTime time = new(new(2025, 8, 1, 9, 30, 0, TimeSpan.Zero));

    private static TimeSpan Moment => TimeSpan.FromSeconds(1);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task A_revoked_key_closes_its_sockets_and_no_others()
    {
        var keys = new ApiKeys(api.Store, TimeProvider.System);
        var (text, key) = keys.Add("leaves", Role.Reader);
        await using var app = await StartAsync();
        using var socket = await SubscribeAsync(app, text);
        using var other = await SubscribeAsync(app, keys.Add("stays", Role.Reader).Text);
        time.Pass(Moment);
        keys.Revoke(key.Id);
        time.Pass(Moment);
        Assert.Equal("4403", await socket.ReceiveAsync());
        await other.SendAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", await other.ReceiveAsync());
    }

    [Fact]
    public async Task A_revoked_key_ends_its_event_streams_and_tells_why()
    {
        var keys = new ApiKeys(api.Store, TimeProvider.System);
        var (text, key) = keys.Add("leaves", Role.Reader);
        await using var app = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(News)}");
        request.Headers.Add("Accept", "text/event-stream");
        request.Headers.Add("X-Api-Key", text);
        using var response = await app.GetTestClient().SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        keys.Revoke(key.Id);
        time.Pass(Moment);
        var events = await response.Content.ReadAsStringAsync();
        Assert.Matches("event: next\ndata: .*FORBIDDEN.*\n\nevent: complete\n", events);
    }

    [Fact]
    public async Task A_revoked_key_ends_its_shared_event_stream()
    {
        var keys = new ApiKeys(api.Store, TimeProvider.System);
        var (text, key) = keys.Add("leaves", Role.Reader);
        await using var app = await StartAsync();
        var client = app.GetTestClient();
        client.DefaultRequestHeaders.Add("X-Api-Key", text);
        using var reserved = await client.PutAsync(new Uri("/graphql", UriKind.Relative), null);
        using var stream = await client.GetAsync(new Uri($"/graphql?token={await reserved.Content.ReadAsStringAsync()}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        keys.Revoke(key.Id);
        time.Pass(Moment);
        Assert.Equal(":\n\n", await stream.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_expired_token_ends_what_it_opened()
    {
        await using var app = await StartAsync();
        using var watch = new Data.StoreWatch(api.Store);
        var callers = new Callers(new KnownKeys(new ApiKeys(api.Store, time), watch), tokens: null, anonymousReading: false, time);
        var http = new DefaultHttpContext();
        http.Features.Set(new Caller("guest", Role.Reader) { Id = "token:guest", Until = time.GetUtcNow() + (2 * Moment) });
        var waiting = callers.UntilForbiddenAsync(http, CancellationToken.None);
        time.Pass(Moment);
        Assert.False(waiting.IsCompleted);
        time.Pass(Moment);
        await waiting;
    }

    [Fact]
    public void The_grace_is_short() => Assert.InRange(Callers.Grace, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(5));

    private static async Task<TestSocket> SubscribeAsync(WebApplication app, string key)
    {
        var socket = await TestSocket.OpenAsync(app, $$"""{"Authorization":"Bearer {{key}}"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());
        await socket.SendAsync($$"""{"id":"1","type":"subscribe","payload":{"query":{{JsonSerializer.Serialize(News)}} } }""");
        return socket;
    }

    private async Task<WebApplication> StartAsync()
    {
        var app = GraphTasksServer.Build(api.Store, api.Options with { Time = time }, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }
}
