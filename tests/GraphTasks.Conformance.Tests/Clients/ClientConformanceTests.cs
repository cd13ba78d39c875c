using System.Text.RegularExpressions;
using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.Clients;

/// <summary>Front ends' own tools and clients take the public schema, and speak with the running server.</summary>
public sealed class ClientConformanceTests(SampleServer server) : IClassFixture<SampleServer>
{
    /// <summary>Typed operations, compiled under strict TypeScript.</summary>
    [ClientsFact]
    public Task Graphql_codegen_types_the_documented_operations() => PassesAsync("codegen.mjs");

    /// <summary>The documented operations, and paging, refetching and subscribing as Relay does it.</summary>
    [ClientsFact]
    public Task Relay_compiler_takes_the_schema() => PassesAsync("relay.mjs");

    /// <summary>Queries, paging, a mutation, and subscriptions over both transports.</summary>
    [ClientsFact]
    public Task Apollo_client_speaks_with_the_server() => PassesAsync("apollo.mjs");

    /// <summary>Queries, paging, and subscriptions over both transports.</summary>
    [ClientsFact]
    public Task Urql_speaks_with_the_server() => PassesAsync("urql.mjs");

    /// <summary>The page that a browser gets: no complaint, nothing from elsewhere, a query, the descriptions, a key, a subscription.</summary>
    [BrowserFact]
    public Task Graphiql_runs_in_a_browser() => PassesAsync("graphiql.mjs");

    private async Task PassesAsync(string script)
    {
        var output = await NodeScript.RunAsync(Repository.PathTo("tests", "GraphTasks.Conformance.Tests", "Clients", script), server.Endpoint.ToString(), server.Key);
        Assert.True(Regex.IsMatch(output, @"^([1-9]\d*) of \1\n$"), output);
    }
}
