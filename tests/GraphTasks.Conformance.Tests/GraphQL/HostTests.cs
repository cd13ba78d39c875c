using System.Net.Http.Json;
using System.Text.Json;
using GraphTasks.ConformanceHost;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace GraphTasks.Conformance.Tests.GraphQL;

public sealed class HostTests : IAsyncLifetime, IDisposable
{
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _app = HostApplication.Build(HostOptions.Read([], out _)!);
        await _app.StartAsync();
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task It_is_healthy() => Assert.Equal("ok", await _client.GetStringAsync(new Uri("/health", UriKind.Relative)));

    [Theory]
    [InlineData("type Query { a: Int! b: Float c: String d: Boolean e: ID f: S } scalar S", "{ a b c d e f }", """{"data":{"a":2,"b":3.14,"c":"str","d":true,"e":"id","f":"str"}}""")]
    [InlineData("type Query { a: [[E!]] } enum E { Q P }", "{ a }", """{"data":{"a":[["Q","Q"],["Q","Q"]]}}""")]
    [InlineData("type Query { a: U b: I } union U = Z | Y type Z implements I { c: Int } type Y implements I { c: Int } type X { c: Int } interface I { c: Int }", "{ a { __typename } b { __typename c } }",
        """{"data":{"a":{"__typename":"Y"},"b":{"__typename":"Z","c":2}}}""")]
    [InlineData("type Query { a: Int } type Subscription { b: [Int] }", "subscription { b }", """{"data":{"b":[2,2]}}""")]
    [InlineData("type Query { a: Int }", "query A { a } query B { x: a }", """{"data":{"x":2}}""", "B")]
    public async Task A_request_is_executed_on_the_schema_that_it_brings(string schema, string query, string answer, string? operationName = null)
    {
        using var response = await _client.PostAsJsonAsync("/execute", new { schema, query, operationName, variables = new { } });
        Assert.Equal(answer, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("type Query { a: Gone }", "{ a }", "Unknown type")]
    [InlineData("type Query", "{ a }", "must define one or more fields")]
    [InlineData("type {", "{ a }", "Syntax Error")]
    [InlineData("type Query { a: Int }", "{ b }", "Cannot query field")]
    public async Task What_is_wrong_is_said(string schema, string query, string message)
    {
        using var response = await _client.PostAsJsonAsync("/execute", new { schema, query });
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Contains(message, json.RootElement.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(json.RootElement.TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--schema", "no such file")]
    [InlineData("--what", "1")]
    public void Other_arguments_are_refused(params string[] arguments)
    {
        Assert.Null(HostOptions.Read(arguments, out var problem));
        Assert.Contains(arguments[1], problem, StringComparison.Ordinal);
    }
}
