using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

/// <summary>An engine with a stream at <c>/graphql</c>, and its schema at <c>/schema</c>, of a server in memory.</summary>
public sealed class StreamingEndpoint : IAsyncLifetime
{
    private readonly WebApplication _app;

    /// <summary>Builds the server.</summary>
    public StreamingEndpoint()
    {
        var schema = SchemaBuilder.Build("type Query { hello: String! } type Subscription { count(to: Int!): Int! }");
        var engine = new GraphQLEngineBuilder(schema)
            .Bind<object?>("Query", query => query.Field("hello", _ => "你好"))
            .Bind<object?>("Subscription", subscription => subscription.Stream("count", (_, context) => Count(context.Arguments.Get<int>("to"))))
            .Build();
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        _app = builder.Build();
        _app.MapGraphQL("/graphql", engine, new GraphQLEndpointOptions { AllowedOrigins = ["https://friend.example"] });
        _app.MapGraphQLSchema("/schema", schema);
    }

    /// <summary>A client of the server.</summary>
    public HttpClient Client => _app.GetTestClient();

    /// <summary>A client of the server for sockets.</summary>
    public WebSocketClient Sockets => _app.GetTestServer().CreateWebSocketClient();

    /// <inheritdoc/>
    public Task InitializeAsync() => _app.StartAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync() => await _app.DisposeAsync();

    private static async IAsyncEnumerable<int> Count(int to)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }
}
