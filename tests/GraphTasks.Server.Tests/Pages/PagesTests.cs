using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GraphTasks.Server.Tests.Pages;

public sealed class PagesTests(SampleApi api) : IClassFixture<SampleApi>
{
    [Fact]
    public async Task Every_plain_route_is_described_and_every_description_has_its_route()
    {
        await using var app = await StartAsync();
        var mapped = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(route => route.RoutePattern.RawText!).Where(path => path != GraphTasksServer.Path);
        var described = JsonNode.Parse(await app.GetTestClient().GetStringAsync(new Uri("/openapi.json", UriKind.Relative)))!["paths"]!.AsObject().Select(path => path.Key);
        Assert.Equal(described.Order(StringComparer.Ordinal), mapped.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_browser_that_opens_the_endpoint_gets_a_page_and_programs_do_not()
    {
        await using var app = await StartAsync();
        Assert.Contains("<textarea", await GetAsync(app, "/graphql", "text/html,application/xhtml+xml,*/*;q=0.8"), StringComparison.Ordinal);
        Assert.Contains("{\"data\"", await GetAsync(app, "/graphql?query={__typename}", "text/html,*/*;q=0.8"), StringComparison.Ordinal);
        Assert.DoesNotContain("<", await GetAsync(app, "/graphql", "*/*"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/openapi")]
    public async Task Pages_run_their_own_script_only_and_fetch_nothing_from_elsewhere(string path)
    {
        await using var app = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", "text/html");
        using var response = await app.GetTestClient().SendAsync(request);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Matches("script-src 'sha256-[^']+'; style-src 'sha256-[^']+'", policy);
        Assert.DoesNotContain("http", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<WebApplication> StartAsync()
    {
        var app = GraphTasksServer.Build(api.Store, api.Options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }

    private static async Task<string> GetAsync(WebApplication app, string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await app.GetTestClient().SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
