using System.Net;
using System.Net.Http.Json;
using GraphTasks.Data;
using GraphTasks.Data.Access;
using GraphTasks.Data.Import;
using GraphTasks.Server.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests.Http;

public sealed class ResponseCacheTests : IDisposable
{
    private const string Count = "/graphql?query={store{taskCount}}";

    private readonly SampleApi api = new([]);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task The_same_answer_has_the_same_tag_and_is_not_sent_again()
    {
        await using var app = await StartAsync();
        using var first = await GetAsync(app);
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);
        Assert.True(first.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.Contains("Authorization", string.Join(' ', first.Headers.Vary), StringComparison.Ordinal);
        using var second = await GetAsync(app, tag: tag.Tag);
        Assert.Equal((HttpStatusCode.NotModified, ""), (second.StatusCode, await second.Content.ReadAsStringAsync()));
        using var other = await GetAsync(app, tag: "\"other\"");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task A_change_by_this_process_or_another_is_seen_by_the_next_request()
    {
        await using var app = await StartAsync();
        Assert.Contains(":0}", await (await GetAsync(app)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var files = SampleLedgers.Files();
        var imported = api.Server.Import(await File.ReadAllBytesAsync(files[0]), "a.txt", Caller.Anonymous)[0].TaskCount;
        Assert.Contains($":{imported}}}", await (await GetAsync(app)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains($":{imported}}}", await (await GetAsync(app)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using (var others = Store.Open(api.Location))
            imported += new LedgerImporter(others, api.Options.Dictionaries.Value, TimeProvider.System).Import(await File.ReadAllBytesAsync(files[0]), "b.txt")[0].TaskCount;
        Assert.Contains($":{imported}}}", await (await GetAsync(app)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_caller_with_more_rights_got_is_not_given_to_others()
    {
        var keys = new ApiKeys(api.Store, TimeProvider.System);
        var (admin, reader) = (keys.Add("a", Role.Admin).Text, keys.Add("r", Role.Reader).Text);
        await using var app = await StartAsync();
        const string Log = "/graphql?query={auditLog{subject}}";
        Assert.DoesNotContain("FORBIDDEN", await (await GetAsync(app, Log, key: admin)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await (await GetAsync(app, Log, key: reader)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("FORBIDDEN", await (await GetAsync(app, Log)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_with_errors_and_those_of_mutations_have_no_tag()
    {
        var (steward, _) = new ApiKeys(api.Store, TimeProvider.System).Add("s", Role.Steward);
        await using var app = await StartAsync();
        Assert.Null((await GetAsync(app, "/graphql?query={nonsense}")).Headers.ETag);
        Assert.Null((await GetAsync(app, "/graphql?query={auditLog{subject}}")).Headers.ETag);
        Assert.NotNull((await PostAsync(app, steward, "{ __typename }")).Headers.ETag);
        Assert.Null((await PostAsync(app, steward, "mutation { importLedger(input: {fileName: \"x\", content: {text: \"\"}}) { errors { code } } }")).Headers.ETag);
    }

    [Fact]
    public async Task Each_media_type_has_a_tag_of_its_own()
    {
        await using var app = await StartAsync();
        Assert.NotEqual((await GetAsync(app, accept: "application/json")).Headers.ETag, (await GetAsync(app, accept: "application/graphql-response+json")).Headers.ETag);
    }

    private async Task<WebApplication> StartAsync()
    {
        var app = GraphTasksServer.Build(api.Store, api.Options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpResponseMessage> GetAsync(WebApplication app, string path = Count, string? tag = null, string? key = null, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in new[] { ("If-None-Match", tag), ("X-Api-Key", key), ("Accept", accept) })
            if (value is not null)
                request.Headers.TryAddWithoutValidation(name, value);
        return await app.GetTestClient().SendAsync(request);
    }

    private static async Task<HttpResponseMessage> PostAsync(WebApplication app, string key, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, GraphTasksServer.Path) { Content = JsonContent.Create(new { query }) };
        request.Headers.TryAddWithoutValidation("X-Api-Key", key);
        return await app.GetTestClient().SendAsync(request);
    }
}
