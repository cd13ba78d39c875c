using System.Text.Json;
using GraphTasks.GraphQL;
using GraphTasks.GraphQL.AspNetCore;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GraphTasks.Conformance.Tests.GraphQL;

/// <summary>A server on the loopback interface with queries, mutations and streams of every temper.</summary>
public sealed class TransportServer : IAsyncLifetime
{
    private const string Sdl =
        """
        type Query {
          hello(name: String = "芜湖"): String!
          "How many sources of streams are open."
          open: Int!
          "Ends only when it is cancelled."
          wait: Int
          fails: Int
        }
        type Mutation { set(text: String!): String! }
        type Subscription {
          count(to: Int!): Int!
          "One value, then none until it is cancelled."
          once: Int!
          "A value, then an exception."
          breaks: Int!
          refused: Int!
        }
        """;

    private readonly WebApplication _app;
    private int _open;

    /// <summary>Builds the server.</summary>
    public TransportServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        var engine = Engine();
        _app.MapGraphQL("/graphql", engine, new GraphQLEndpointOptions { Timeout = TimeSpan.FromSeconds(20), MaxRequestBytes = 100_000 });
        _app.MapGraphQL("/hasty", engine, new GraphQLEndpointOptions
        {
            Timeout = TimeSpan.FromMilliseconds(200),
            InitialisationTimeout = TimeSpan.FromMilliseconds(200),
            KeepAlive = TimeSpan.FromMilliseconds(50),
            MaxOperationsOfConnection = 2,
            AcceptConnection = (_, payload) => new(payload.ValueKind != JsonValueKind.Object || !payload.TryGetProperty("refuse", out JsonElement _)),
        });
        _app.MapGraphQL("/newer", engine, new GraphQLEndpointOptions { UseNewStatusCodes = true });
    }

    /// <summary>The address, without a path.</summary>
    public string Address => _app.Urls.First();

    /// <inheritdoc/>
    public Task InitializeAsync() => _app.StartAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync() => await _app.DisposeAsync();

    private GraphQLEngine Engine() => new GraphQLEngineBuilder(SchemaBuilder.Build(Sdl))
        .Bind<object?>("Query", query => query
            .Field("hello", (_, context) => $"hello {context.Arguments.Get<string>("name")}")
            .Field("open", _ => Volatile.Read(ref _open))
            .FieldAsync("wait", async (_, context) =>
            {
                await Task.Delay(Timeout.Infinite, context.Cancellation);
                return 1;
            })
            .Field<int>("fails", _ => throw new InvalidOperationException("a secret")))
        .Bind<object?>("Mutation", mutation => mutation.Field("set", (_, context) => context.Arguments.Get<string>("text")!))
        .Bind<object?>("Subscription", subscription => subscription
            .Stream("count", (_, context) => Count(context.Arguments.Get<int>("to"), context.Cancellation))
            .Stream("once", (_, context) => Once(context.Cancellation))
            .Stream("breaks", (_, _) => Breaks())
            .Stream<int>("refused", (_, _) => throw new GraphQLException("Not for you.", "FORBIDDEN")))
        .Build();

    private async IAsyncEnumerable<int> Count(int to, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        using var open = new Opened(this);
        for (var i = 1; i <= to; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return i;
        }
    }

    private async IAsyncEnumerable<int> Once([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        using var open = new Opened(this);
        yield return 1;
        await Task.Delay(Timeout.Infinite, cancellation);
    }

    private async IAsyncEnumerable<int> Breaks()
    {
        using var open = new Opened(this);
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("a secret");
    }

    private sealed class Opened : IDisposable
    {
        private readonly TransportServer _server;

        public Opened(TransportServer server)
        {
            _server = server;
            Interlocked.Increment(ref server._open);
        }

        public void Dispose() => Interlocked.Decrement(ref _server._open);
    }
}
