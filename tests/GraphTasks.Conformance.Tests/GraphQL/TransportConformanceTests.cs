using GraphTasks.Testing;
using Xunit;

namespace GraphTasks.Conformance.Tests.GraphQL;

/// <summary>Holds the transports against the audits of graphql-http and against real clients.</summary>
public sealed class TransportConformanceTests(TransportServer server) : IClassFixture<TransportServer>
{
    /// <summary>The 61 audits of GraphQL over HTTP.</summary>
    [NodeFact]
    public Task Every_audit_of_http_is_passed() => PassesAsync("audits.mjs", "/graphql", 61);

    /// <summary>The client of graphql-ws, and sockets that misbehave.</summary>
    [NodeFact]
    public Task Clients_speak_over_web_sockets() => PassesAsync("websocket.mjs", "", null);

    /// <summary>The client of graphql-sse, and requests that misbehave.</summary>
    [NodeFact]
    public Task Clients_speak_over_event_streams() => PassesAsync("events.mjs", "", null);

    private async Task PassesAsync(string script, string path, int? count)
    {
        var output = await NodeScript.RunAsync(Repository.PathTo("tests", "GraphTasks.Conformance.Tests", "GraphQL", script), server.Address + path);
        Assert.Matches(count is null ? @"^(\d+) of \1\n$" : $"^{count} of {count}\n$", output);
    }
}
