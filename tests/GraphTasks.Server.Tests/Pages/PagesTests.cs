using System.Text.Json.Nodes;
using GraphTasks.Server.Pages;
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
        Assert.Contains("<title>GraphTasks</title>", await GetAsync(app, "/graphql", "text/html,application/xhtml+xml,*/*;q=0.8"), StringComparison.Ordinal);
        Assert.Contains("{\"data\"", await GetAsync(app, "/graphql?query={__typename}", "text/html,*/*;q=0.8"), StringComparison.Ordinal);
        Assert.DoesNotContain("<", await GetAsync(app, "/graphql", "*/*"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_run_their_own_script_only_and_fetch_nothing_from_elsewhere()
    {
        await using var app = await StartAsync();
        await FetchesNothingAsync(app.GetTestClient(), "/openapi");
    }

    [Fact]
    public async Task Without_GraphiQL_a_plain_form_says_so()
    {
        await using var app = await StartAsync(explorer: null);
        Assert.Contains("no Node", await FetchesNothingAsync(app.GetTestClient(), "/graphql"), StringComparison.Ordinal);
    }

    private static async Task<string> FetchesNothingAsync(HttpClient client, string path)
    {
        using var response = await SendAsync(client, path, ("Accept", "text/html"));
        Assert.Matches("script-src 'sha256-[^']+'; style-src 'sha256-[^']+'", response.Headers.GetValues("Content-Security-Policy").Single());
        var page = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        return page;
    }

    private async Task<WebApplication> StartAsync()
    {
        var app = GraphTasksServer.Build(api.Store, api.Options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }

    private static async Task<WebApplication> StartAsync(Explorer? explorer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        PageRoutes.UseQueryPage(app, GraphTasksServer.Path, explorer);
        await app.StartAsync();
        return app;
    }

    private static async Task<string> GetAsync(WebApplication app, string path, string accept)
    {
        using var response = await SendAsync(app.GetTestClient(), path, ("Accept", accept));
        return await response.Content.ReadAsStringAsync();
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return client.SendAsync(request);
    }
}
