using System.Net;
using System.Text;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public sealed class EventStreamTransportTests(StreamingEndpoint endpoint) : IClassFixture<StreamingEndpoint>
{
    [Theory]
    [InlineData("""{"query":"{ hello }"}""", "event: next\ndata: {\"data\":{\"hello\":\"你好\"}}\n\nevent: complete\ndata: \n\n")]
    [InlineData("""{"query":"subscription { count(to: 2) }"}""", "event: next\ndata: {\"data\":{\"count\":1}}\n\nevent: next\ndata: {\"data\":{\"count\":2}}\n\nevent: complete\ndata: \n\n")]
    [InlineData("""{"query":"subscription { count(to: 0) }"}""", "event: complete\ndata: \n\n")]
    public async Task An_operation_has_a_stream_of_its_own(string body, string events)
    {
        using var request = Post("/graphql", body, "text/event-stream");
        using var response = await endpoint.Client.SendAsync(request);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(":\n\n" + events, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/graphql-response+json, application/json, text/event-stream, multipart/mixed", "application/graphql-response+json")]
    [InlineData("text/event-stream;q=0.5, application/json", "application/json")]
    [InlineData("text/event-stream, application/json", "text/event-stream")]
    [InlineData("application/json;q=0.5, text/event-stream", "text/event-stream")]
    [InlineData("text/event-stream, multipart/mixed", "text/event-stream")]
    public async Task A_stream_is_for_those_who_prefer_it(string accept, string mediaType)
    {
        using var request = Post("/graphql", """{"query":"{ hello }"}""", accept);
        using var response = await endpoint.Client.SendAsync(request);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Operations_share_a_stream_that_was_reserved()
    {
        using var reservation = await endpoint.Client.PutAsync(new Uri("/graphql", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Created, reservation.StatusCode);
        var token = await reservation.Content.ReadAsStringAsync();
        using var open = new HttpRequestMessage(HttpMethod.Get, $"/graphql?token={token}");
        open.Headers.Accept.ParseAdd("text/event-stream");
        using var stream = await endpoint.Client.SendAsync(open, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await stream.Content.ReadAsStreamAsync());
        using var operation = Post($"/graphql?token={token}", """{"query":"{ hello }","extensions":{"operationId":"一"}}""", "application/json");
        using var accepted = await endpoint.Client.SendAsync(operation);
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        var lines = new List<string?>();
        for (var i = 0; i < 7; i++)
            lines.Add(await reader.ReadLineAsync());
        Assert.Equal([":", "", "event: next", "data: {\"id\":\"一\",\"payload\":{\"data\":{\"hello\":\"你好\"}}}", "", "event: complete", "data: {\"id\":\"一\"}"], lines);
    }

    [Theory]
    [InlineData("text/plain", """{"query":"{ hello }","extensions":{"operationId":"1"}}""", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", """{"query":"{ hello }"}""", HttpStatusCode.BadRequest)]
    [InlineData("application/json", """{"query":"{ nope }","extensions":{"operationId":"1"}}""", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_executed_on_a_shared_stream_is_refused(string contentType, string body, HttpStatusCode status)
    {
        using var reservation = await endpoint.Client.PutAsync(new Uri("/graphql", UriKind.Relative), null);
        using var request = Post($"/graphql?token={await reservation.Content.ReadAsStringAsync()}", body, "application/json");
        request.Content!.Headers.ContentType = new(contentType);
        using var response = await endpoint.Client.SendAsync(request);
        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/graphql?token=nobody")]
    [InlineData("POST", "/graphql?token=nobody")]
    [InlineData("DELETE", "/graphql?token=nobody&operationId=1")]
    [InlineData("DELETE", "/graphql?operationId=1")]
    public async Task A_token_that_was_not_given_is_unknown(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await endpoint.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_schema_is_given_as_sdl() =>
        Assert.StartsWith("type Query {\n  hello: String!\n}\n", await endpoint.Client.GetStringAsync(new Uri("/schema", UriKind.Relative)), StringComparison.Ordinal);

    private static HttpRequestMessage Post(string address, string body, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd(accept);
        return request;
    }
}
