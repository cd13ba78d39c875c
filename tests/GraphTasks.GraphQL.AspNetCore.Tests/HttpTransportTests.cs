using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

public sealed class HttpTransportTests : IAsyncLifetime
{
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        var engine = new GraphQLEngineBuilder(SchemaBuilder.Build("type Query { echo(text: String!): String, wait: Int } type Mutation { go: Int }"))
            .Bind<object?>("Query", t => t
                .Field("echo", (_, c) => c.Arguments.Get<string>("text"))
                .FieldAsync("wait", async (_, c) =>
                {
                    await Task.Delay(Timeout.Infinite, c.Cancellation);
                    return 1;
                }))
            .Bind<object?>("Mutation", t => t.Field("go", _ => 1))
            .Build();
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        _app = builder.Build();
        _app.MapGraphQL("/graphql", engine, new GraphQLEndpointOptions { MaxRequestBytes = 2_000 });
        _app.MapGraphQL("/brief", engine, new GraphQLEndpointOptions { Timeout = TimeSpan.FromMilliseconds(1) });
        await _app.StartAsync();
        _client = _app.GetTestClient();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Theory]
    [InlineData("application/json", """{"query":"{ echo(text: \"芜湖\") }"}""", null, 200, "application/json", """{"data":{"echo":"芜湖"}}""")]
    [InlineData("application/json", """{"query":"query A($t: String!) { echo(text: $t) }","variables":{"t":"x"},"operationName":"A"}""", "application/graphql-response+json", 200, "application/graphql-response+json", """{"data":{"echo":"x"}}""")]
    [InlineData("application/json", """{"query":"{ nope }"}""", "application/json", 200, "application/json", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("application/json", """{"query":"{ nope }"}""", "application/graphql-response+json", 400, "application/graphql-response+json", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("application/json", "{", null, 400, "application/json", "The body is no JSON: line 1, byte 2.")]
    [InlineData("application/json", "[]", null, 400, "application/json", "send one object")]
    [InlineData("application/json", """{"query":1}""", null, 400, "application/json", "must be a string")]
    [InlineData("application/json", """{"query":"{ echo(text: \"\") }","variables":[]}""", null, 400, "application/json", "must be a JSON object")]
    [InlineData("text/plain", """{"query":"{ __typename }"}""", null, 415, "application/json", "must be application/json")]
    [InlineData("application/json", """{"query":"{ __typename }"}""", "text/html", 406, "application/json", "asks for neither")]
    public async Task Posts_are_answered(string contentType, string body, string? accept, int status, string answerType, string answer)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(contentType)) };
        if (accept is not null)
            request.Headers.Accept.ParseAdd(accept);
        using var response = await _client.SendAsync(request);
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(answerType, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(answer, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?query={__typename}", 200)]
    [InlineData("?query=query($t:String!){echo(text:$t)}&variables={\"t\":\"x\"}", 200)]
    [InlineData("?query=mutation{go}", 405)]
    [InlineData("", 400)]
    [InlineData("?query={__typename}&variables=1", 400)]
    public async Task Gets_are_for_queries(string address, int status)
    {
        using var response = await _client.GetAsync(new Uri("/graphql" + address, UriKind.Relative));
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
    }

    [Fact]
    public async Task A_get_that_another_site_sends_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var response = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_ended()
    {
        using var content = new StringContent("""{"query":"{ wait }"}""", Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri("/brief", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains(GraphQLErrorCodes.Timeout, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_methods_are_told_which_to_use()
    {
        using var response = await _client.DeleteAsync(new Uri("/graphql", UriKind.Relative));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var content = new StringContent($$"""{"query":"{ __typename }{{new string(' ', 2_000)}}"}""", Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }
}
