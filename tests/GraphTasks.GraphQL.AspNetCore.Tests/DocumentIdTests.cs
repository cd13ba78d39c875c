using GraphTasks.GraphQL.Execution.Documents;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public class DocumentIdTests
{
    private const string Query = "{ echo(text: \"a\") }";

    private static readonly string Hash = TrustedDocuments.Of("", Query).Id;

    private static readonly string Extensions = $"{{\"persistedQuery\":{{\"version\":1,\"sha256Hash\":\"{Hash}\"}}}}";

    [Fact]
    public async Task Documents_are_kept_and_asked_for_by_either_way_of_naming_them()
    {
        await using var endpoint = await TestEndpoint.StartAsync(HostileRequests.Engine());
        var answer = (200, """{"data":{"echo":"a"}}""");
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", (await endpoint.GetAsync(("extensions", Extensions))).Body, StringComparison.Ordinal);
        Assert.Equal(answer, await endpoint.GetAsync(("query", Query), ("extensions", Extensions)));
        Assert.Equal(answer, await endpoint.GetAsync(("extensions", Extensions)));
        Assert.Equal(answer, await endpoint.GetAsync(("documentId", "sha256:" + Hash)));
        Assert.Equal(answer, await endpoint.PostAsync($"{{\"extensions\":{Extensions}}}"));
        Assert.Equal(answer, await endpoint.PostAsync($"{{\"documentId\":\"{Hash}\"}}"));
    }

    [Theory]
    [InlineData("""{"extensions":1}""", "The extensions must be a JSON object.")]
    [InlineData("""{"extensions":{"persistedQuery":1}}""", "must be a JSON object with `sha256Hash`")]
    [InlineData("""{"extensions":{"persistedQuery":{"sha256Hash":"a","version":2}}}""", "version` must be 1")]
    [InlineData("""{"extensions":{"persistedQuery":{"sha256Hash":"a"}},"documentId":"b"}""", "name two documents")]
    [InlineData("""{"documentId":1}""", "`documentId` must be a string")]
    [InlineData("""{"extensions":{}}""", "no `query`")]
    public async Task What_names_no_document_is_refused(string body, string message)
    {
        await using var endpoint = await TestEndpoint.StartAsync(HostileRequests.Engine());
        var (status, answer) = await endpoint.PostAsync(body);
        Assert.Equal(400, status);
        Assert.Contains(message, answer, StringComparison.Ordinal);
    }
}
