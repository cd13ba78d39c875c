using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Execution;

/// <summary>What a request with a cached document may allocate, its output buffer not counted, which comes from a pool.</summary>
/// <remarks>Never beside the tests of telemetry: while one of them listens, every request allocates a span.</remarks>
[Collection(nameof(Diagnostics.GraphQLTelemetryTests))]
public sealed class AllocationTests
{
    private const string Sdl =
        """
        type Query { hello: String! tasks(first: Int!): [Task!]! }
        type Task { id: ID! content: String! number: Int! lead: Unit! categories: [Unit!]! reports: [Unit!]! targets: [Unit!]! }
        type Unit { id: ID! name: String! }
        """;

    private static readonly Item[] Children = [new(1, "牵头单位", []), new(2, "责任单位", []), new(3, "配合单位", [])];
    private static readonly Item[] Tasks = Enumerable.Range(1, 20).Select(i => new Item(i, $"推进第{i}批老旧小区改造，完成雨污分流管网建设", Children)).ToArray();

    private readonly GraphQLEngine _engine = new GraphQLEngineBuilder(SchemaBuilder.Build(Sdl))
        .Bind<object?>("Query", query => query.Field("hello", _ => "你好").Field("tasks", _ => Tasks))
        .Bind<Item>("Task", task => task.Field("id", t => t.Number).Field("content", t => t.Text).Field("number", t => t.Number).Field("lead", t => t.Children[0])
            .Field("categories", t => t.Children).Field("reports", t => t.Children).Field("targets", t => t.Children))
        .Bind<Item>("Unit", unit => unit.Field("id", u => u.Number).Field("name", u => u.Text))
        .Build();

    [Fact]
    public void A_tiny_query_allocates_less_than_a_kilobyte() => Assert.InRange(Allocated("{ hello }", null), 0, 1_023);

    [Fact]
    public void A_page_allocates_less_than_eight_kilobytes() => Assert.InRange(
        Allocated("query ($first: Int!) { tasks(first: $first) { id content number lead { id name } categories { id name } reports { id name } targets { id name } } }",
            new Dictionary<string, object?> { ["first"] = 20L }),
        0, 8 * 1_024);

    [Fact]
    public void The_introspection_query_is_answered_from_kept_bytes()
    {
        const string query = "{ __schema { types { name fields { name type { name } } } } }";
        using var first = Execute(query, null);
        using var second = Execute(query, null);
        using var third = Execute(query, null);
        Assert.True(second.Utf8.Span == third.Utf8.Span, "Two answers are two texts.");
        Assert.True(first.Utf8.Span.SequenceEqual(second.Utf8.Span));
        Assert.InRange(Allocated(query, null), 0, 1_023);
    }

    // The least of many runs: a pool may be emptied, or a method compiled anew, in any one of them.
    private long Allocated(string query, IReadOnlyDictionary<string, object?>? variables)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 200; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Execute(query, variables).Dispose();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private GraphQLResponse Execute(string query, IReadOnlyDictionary<string, object?>? variables)
    {
        var running = _engine.ExecuteAsync(new GraphQLRequest { Query = query, Variables = variables });
        return running.IsCompletedSuccessfully ? running.Result : throw new InvalidOperationException("Nothing here has to be waited for.");
    }

    private sealed record Item(int Number, string Text, Item[] Children);
}
