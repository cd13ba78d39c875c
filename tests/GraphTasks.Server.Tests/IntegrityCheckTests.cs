using System.Net;
using GraphTasks.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests;

public class IntegrityCheckTests
{
    [Fact]
    public async Task Once_damage_is_found_everything_but_being_alive_is_refused()
    {
        var check = new IntegrityCheck(() => throw new StoreException("x.db: the store is damaged"));
        await using var app = await StartAsync(check);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/graphql"));
        Assert.False(check.IsDone);

        check.Run();
        Assert.True(check.IsDone);
        Assert.Equal("x.db: the store is damaged", check.Finding);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(app, "/graphql"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(app, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/health/live"));
    }

    [Fact]
    public async Task A_sound_store_is_served_on()
    {
        var check = new IntegrityCheck(() => { });
        await using var app = await StartAsync(check);
        check.Run();
        Assert.True(check.IsDone);
        Assert.Null(check.Finding);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, "/graphql"));
    }

    private static async Task<WebApplication> StartAsync(IntegrityCheck check)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        check.Use(app);
        app.Run(http => http.Response.WriteAsync("answered"));
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpStatusCode> StatusAsync(WebApplication app, string path)
    {
        using var response = await app.GetTestClient().GetAsync(new Uri(path, UriKind.Relative));
        return response.StatusCode;
    }
}
