using System.Net;
using System.Text;
using GraphTasks.Data;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests;

public class GraphTasksServerTests(SampleApi api) : IClassFixture<SampleApi>
{
    [Fact]
    public async Task Requests_are_answered_over_http_in_utf8()
    {
        await using var app = GraphTasksServer.Build(api.Store, api.Options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        using var client = app.GetTestClient();
        using var content = new StringContent("""{"query":"{ jurisdiction(key: \"澜川市\") { name } }"}""", Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        Assert.Equal("""{"data":{"jurisdiction":{"name":"澜川市"}}}""", await response.Content.ReadAsStringAsync());
        Assert.Equal(PublicSchema.Text, await client.GetStringAsync(new Uri("/schema.graphql", UriKind.Relative)));
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_one_line()
    {
        await using var first = await GraphTasksServer.StartAsync(api.Store, api.Options with { Address = "127.0.0.1", Port = 0 });
        var port = first.Endpoint.Port;
        var refusal = await Assert.ThrowsAsync<StoreException>(() =>
            GraphTasksServer.StartAsync(api.Store, api.Options with { Address = "127.0.0.1", Port = port }));
        Assert.Equal($"port {port} of 127.0.0.1 is in use; --port names another", refusal.Message);
    }
}
