using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using GraphTasks.Data.Access;
using GraphTasks.Data.Import;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.Server.Tests.Http;

public sealed class UploadTests : IDisposable
{
    private const string Mutation = "mutation ($file: Upload!) { importLedger(input: { fileName: \"a.txt\", content: { upload: $file } }) { documents { outcome taskCount } report { layout rowsByTable confidence rows { seq confidence } } errors { code } } }";

    private static readonly string Operations = new JsonObject { ["query"] = Mutation, ["variables"] = new JsonObject { ["file"] = null } }.ToJsonString();

    private readonly SampleApi api = new([]);
    private readonly string steward;

    public UploadTests() => steward = new ApiKeys(api.Store, TimeProvider.System).Add("s", Role.Steward).Text;

    private static byte[] Sample => File.ReadAllBytes(SampleLedgers.Files().First(file => file.EndsWith("lanchuan-2023-assignment.txt", StringComparison.Ordinal)));

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task A_file_of_a_multipart_request_is_imported_and_reported_on()
    {
        var (status, answer) = await SendFormAsync(Operations, """{"0":["variables.file"]}""");
        Assert.Equal(HttpStatusCode.OK, status);
        var payload = answer["data"]!["importLedger"]!;
        Assert.Equal("""[{"outcome":"ADDED","taskCount":20}]""", payload["documents"]!.ToJsonString());
        Assert.Equal("[20]", payload["report"]!["rowsByTable"]!.ToJsonString());
        Assert.Equal(20, payload["report"]!["rows"]!.AsArray().Count);
    }

    [Fact]
    public async Task Without_a_header_that_pages_of_other_sites_cannot_send_a_form_is_refused() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await SendFormAsync(Operations, """{"0":["variables.file"]}""", preflight: false)).Status);

    [Theory]
    [InlineData("""{"0":["variables.other"]}""", "where the variables have no null")]
    [InlineData("""{"0":["query"]}""", "where the variables have no null")]
    [InlineData("""{"0":["variables.file.0"]}""", "where the variables have no null")]
    [InlineData("""{"1":["variables.file"]}""", "there is none")]
    [InlineData("""{"0":"variables.file"}""", "lists of places")]
    [InlineData("[]", "must be a JSON object")]
    [InlineData("{", "is no JSON")]
    [InlineData("", "has no field `map`")]
    public async Task A_map_that_does_not_fit_is_told(string map, string message)
    {
        var (status, answer) = await SendFormAsync(Operations, map);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(message, answer["errors"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_no_file()
    {
        var response = await api.JsonAsync(Mutation, new Dictionary<string, object?> { ["file"] = "text" }, new("s", Role.Steward));
        Assert.Contains("Expected a file of a multipart request", response["errors"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_can_be_posted_as_it_is()
    {
        var (status, answer) = await PostAsync("/import?name=a.txt", Sample, steward);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(("a", "ADDED"), (answer["documents"]![0]!["key"]!.GetValue<string>(), answer["documents"]![0]!["outcome"]!.GetValue<string>()));
        Assert.Equal(20, answer["report"]!["rows"]!.AsArray().Count);
        Assert.Equal(20, (await api.DataAsync("{ tasks { totalCount } }"))["tasks"]!["totalCount"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("/import?name=a.txt", "UNREADABLE_LEDGER")]
    [InlineData("/import?name=..%2Fa.txt", "INVALID_FILE_NAME")]
    [InlineData("/import", "INVALID_FILE_NAME")]
    public async Task A_bad_file_is_told_and_changes_nothing(string path, string code)
    {
        var (status, answer) = await PostAsync(path, "nothing"u8.ToArray(), steward);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, code), (status, answer["errors"]![0]!["code"]!.GetValue<string>()));
        Assert.Equal(0, (await api.DataAsync("{ store { documentCount } }"))["store"]!["documentCount"]!.GetValue<int>());
    }

    [Fact]
    public async Task Posting_needs_a_steward_and_a_file_that_is_not_too_large()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync("/import?name=a.txt", Sample, null)).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostAsync("/import?name=a.txt", new byte[(10 << 20) + 1], steward)).Status);
    }

    private async Task<(HttpStatusCode Status, JsonNode Answer)> SendFormAsync(string operations, string map, bool preflight = true)
    {
        using var form = new MultipartFormDataContent { { new StringContent(operations), "operations" } };
        form.Add(new StringContent(map), "map");
        form.Add(new ByteArrayContent(Sample), "0", "ledger.txt");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        if (preflight)
            request.Headers.Add("GraphQL-Preflight", "1");
        return await SendAsync(request, steward);
    }

    private async Task<(HttpStatusCode Status, JsonNode Answer)> PostAsync(string path, byte[] bytes, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(bytes) };
        return await SendAsync(request, key);
    }

    private async Task<(HttpStatusCode Status, JsonNode Answer)> SendAsync(HttpRequestMessage request, string? key)
    {
        await using var app = GraphTasksServer.Build(api.Store, api.Options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await app.GetTestClient().SendAsync(request);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }
}
