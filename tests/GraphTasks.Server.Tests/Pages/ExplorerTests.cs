using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using GraphTasks.Server.Pages;
using GraphTasks.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests.Pages;

public sealed partial class ExplorerTests(SampleApi api) : IClassFixture<SampleApi>
{
    [GraphiQLFact]
    public async Task Everything_that_the_page_names_is_there_and_none_of_it_lies_elsewhere()
    {
        await using var app = await StartAsync();
        using var page = await GetAsync(app, "/graphql", ("Accept", "text/html"));
        var names = Names().Matches(await page.Content.ReadAsStringAsync()).Select(name => name.Groups[1].Value).Except(["data:,"]).ToArray();
        Assert.Equal(["graphql/explorer.css", "graphql/explorer.js"], names);
        foreach (var name in names)
        {
            using var file = await GetAsync(app, $"/{name}");
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Equal(name.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript", file.Content.Headers.ContentType!.MediaType);
        }
    }

    [GraphiQLFact]
    public async Task Scripts_come_from_the_server_only()
    {
        await using var app = await StartAsync();
        using var page = await GetAsync(app, "/graphql", ("Accept", "text/html"));
        var policy = page.Headers.GetValues("Content-Security-Policy").Single().Split("; ");
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("connect-src 'self'", policy);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [GraphiQLFact]
    public async Task Compressed_or_not_a_file_is_the_same()
    {
        await using var app = await StartAsync();
        using var plain = await GetAsync(app, "/graphql/explorer.css");
        using var compressed = await GetAsync(app, "/graphql/explorer.css", ("Accept-Encoding", "gzip"));
        Assert.Equal(["gzip"], compressed.Content.Headers.ContentEncoding);
        await using var stream = new GZipStream(await compressed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await reader.ReadToEndAsync());
    }

    [GraphiQLFact]
    public async Task A_browser_that_has_a_file_need_not_fetch_it_again()
    {
        await using var app = await StartAsync();
        using var first = await GetAsync(app, "/graphql/explorer.js");
        using var second = await GetAsync(app, "/graphql/explorer.js", ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [GraphiQLFact]
    public async Task The_page_opens_where_reading_needs_a_key()
    {
        await using var app = await StartAsync(api.Options with { AnonymousReading = false });
        foreach (var path in new[] { "/graphql", "/graphql/explorer.js" })
        {
            using var response = await GetAsync(app, path, ("Accept", "text/html"));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        using var unknown = await GetAsync(app, "/graphql/other.js");
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
    }

    private async Task<WebApplication> StartAsync(ServerOptions? options = null)
    {
        var app = GraphTasksServer.Build(api.Store, options ?? api.Options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }

    private static Task<HttpResponseMessage> GetAsync(WebApplication app, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return app.GetTestClient().SendAsync(request);
    }

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Names();
}
