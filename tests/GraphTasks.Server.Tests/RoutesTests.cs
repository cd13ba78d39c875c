using System.Net;
using System.Net.Http.Headers;
using GraphTasks.Data.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests;

public sealed class RoutesTests(SampleApi api) : IClassFixture<SampleApi>
{
    [Fact]
    public async Task Tasks_are_exported_as_csv_with_one_row_each()
    {
        await using var app = await StartAsync();
        var text = await app.GetTestClient().GetStringAsync(new Uri("/export/tasks.csv?filter={\"document\":[\"qingping-2024-assignment\"]}", UriKind.Relative));
        var lines = text.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Equal(20, lines.Length);
        Assert.StartsWith("key,document,jurisdiction,year,", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.StartsWith("qingping-2024-assignment/1/1,qingping-2024-assignment,澜川市青屏区,2024,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tasks_are_exported_as_json_lines_over_all_pages()
    {
        await using var app = await StartAsync();
        var lines = (await app.GetTestClient().GetStringAsync(new Uri("/export/tasks.jsonl", UriKind.Relative))).TrimEnd().Split('\n');
        var count = (await api.DataAsync("{ tasks { totalCount } }"))["tasks"]!["totalCount"]!.GetValue<int>();
        Assert.Equal(count, lines.Length);
        Assert.All(lines, line => Assert.StartsWith("{\"key\":\"", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"years\":[2024]}", "not defined by type")]
    [InlineData("[]", "TaskFilter as JSON")]
    [InlineData("{", "TaskFilter as JSON")]
    public async Task A_filter_that_does_not_fit_is_told(string filter, string message)
    {
        await using var app = await StartAsync();
        using var response = await app.GetTestClient().GetAsync(new Uri("/export/tasks.csv?filter=" + Uri.EscapeDataString(filter), UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(message, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_reading_needs_a_key_it_is_asked_for_and_kept()
    {
        await using var app = await StartAsync(anonymous: false);
        var keys = new ApiKeys(api.Store, TimeProvider.System);
        var (text, key) = keys.Add("front end", Role.Reader);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, text[..^1] + (text[^1] == 'a' ? 'b' : 'a')));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, text));
        keys.Revoke(key.Id);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(app, text));
    }

    [Fact]
    public async Task Health_is_told_to_everyone()
    {
        await using var app = await StartAsync(anonymous: false);
        Assert.Equal("live", await app.GetTestClient().GetStringAsync(new Uri("/health/live", UriKind.Relative)));
        Assert.Equal("ready", await app.GetTestClient().GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
    }

    private static async Task<HttpStatusCode> StatusAsync(WebApplication app, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await app.GetTestClient().SendAsync(request);
        return response.StatusCode;
    }

    private async Task<WebApplication> StartAsync(bool anonymous = true)
    {
        var app = GraphTasksServer.Build(api.Store, api.Options with { AnonymousReading = anonymous }, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }
}
