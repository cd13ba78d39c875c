using System.Net;
using System.Text.Json.Nodes;
using GraphTasks.Data.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests.Http;

public sealed class GuardsTests(SampleApi api) : IClassFixture<SampleApi>
{
    [Fact]
    public async Task Whoever_asks_too_often_is_told_when_to_come_again_and_others_are_not_disturbed()
    {
        var (key, _) = new ApiKeys(api.Store, TimeProvider.System).Add("busy", Role.Reader);
        await using var app = await StartAsync(api.Options with { RequestsPerMinute = 2 });
        foreach (var expected in new[] { HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests })
            Assert.Equal(expected, (await GetAsync(app, key: key)).StatusCode);
        using var refused = await GetAsync(app, key: key);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        var error = JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["errors"]![0]!;
        Assert.Equal("RATE_LIMITED", error["extensions"]!["code"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(app)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(app, "/health/live", key)).StatusCode);
    }

    [Fact]
    public async Task Guessing_keys_uses_up_what_the_address_may_ask()
    {
        await using var app = await StartAsync(api.Options with { RequestsPerMinute = 2 });
        foreach (var expected in new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests })
            Assert.Equal(expected, (await GetAsync(app, key: "gt_" + Guid.NewGuid())).StatusCode);
    }

    [Theory]
    [InlineData("https://pages.example", "https://pages.example")]
    [InlineData("https://other.example", null)]
    public async Task Pages_of_the_named_sites_may_ask(string origin, string? allowed)
    {
        await using var app = await StartAsync(api.Options with { Origins = ["https://pages.example"], AnonymousReading = false });
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
        using var response = await app.GetTestClient().SendAsync(request);
        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
    }

    [Theory]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/schema.graphql")]
    [InlineData("/nowhere")]
    public async Task Answers_tell_browsers_to_do_nothing_with_them(string path)
    {
        await using var app = await StartAsync(api.Options);
        using var response = await GetAsync(app, path);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private async Task<WebApplication> StartAsync(ServerOptions options)
    {
        var app = GraphTasksServer.Build(api.Store, options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpResponseMessage> GetAsync(WebApplication app, string path = "/graphql?query={__typename}", string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (key is not null)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {key}");
        return await app.GetTestClient().SendAsync(request);
    }
}
