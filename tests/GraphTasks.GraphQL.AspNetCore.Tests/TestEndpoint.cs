using System.Text;
using GraphTasks.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

/// <summary>One engine at <c>/graphql</c> of a server in memory.</summary>
internal sealed class TestEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestEndpoint(WebApplication app) => _app = app;

    public HttpClient Client { get; private set; } = null!;

    public static async Task<TestEndpoint> StartAsync(GraphQLEngine engine, GraphQLEndpointOptions? options = null, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        configure?.Invoke(builder);
        var endpoint = new TestEndpoint(builder.Build());
        endpoint._app.MapGraphQL("/graphql", engine, options);
        await endpoint._app.StartAsync();
        endpoint.Client = endpoint._app.GetTestClient();
        return endpoint;
    }

    /// <summary>The same over one connection of a real server.</summary>
    public static async Task<TestEndpoint> ListenAsync(GraphQLEngine engine)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        var endpoint = new TestEndpoint(builder.Build());
        endpoint._app.UseRouting();
        endpoint._app.MapGraphQL("/graphql", engine);
        await endpoint._app.StartAsync();
        endpoint.Client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1 }) { BaseAddress = new Uri(endpoint._app.Urls.First()) };
        return endpoint;
    }

    public Task<(int Status, string Body)> PostAsync(string json) => PostAsync(Encoding.UTF8.GetBytes(json));

    public async Task<(int Status, string Body)> PostAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var response = await Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task<(int Status, string Body)> GetAsync(params (string Name, string Value)[] parameters)
    {
        var address = "/graphql?" + string.Join('&', parameters.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"));
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative));
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
