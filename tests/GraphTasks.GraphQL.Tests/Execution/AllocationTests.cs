using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Execution.Cost;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Execution;

public class AllocationTests
{
    private const int Budget = 1_024;

    [Theory]
    [InlineData("{ hello }", false, false)]
    [InlineData("{ hello }", true, false)]
    [InlineData("{ hello }", true, true)]
    public void A_cached_tiny_query_allocates_under_a_kilobyte(string query, bool price, bool byHash) => Assert.InRange(Allocated(query, price, byHash), 1, Budget);

    [Fact]
    public void Pricing_by_variables_allocates_nothing()
    {
        const string Query = "query ($n: Int) { list(first: $n) }";
        Assert.Equal(Allocated(Query, price: false, byHash: false), Allocated(Query, price: true, byHash: false));
    }

    private static long Allocated(string query, bool price, bool byHash)
    {
        var schema = SchemaBuilder.Build(CostDirectives.AddTo(Parser.Parse("type Query { hello: String list(first: Int): [Int] @listSize(slicingArguments: [\"first\"]) }")));
        var engine = new GraphQLEngineBuilder(schema) { Options = new GraphQLEngineOptions { Cost = new CostOptions { Enforce = price, Report = price } } }
            .Bind<object?>("Query", t => t.Field("hello", _ => "world").Field<IReadOnlyList<int>?>("list", _ => null))
            .Build();
        var id = GraphQL.Execution.Documents.TrustedDocuments.Of("", query).Id;
        var variables = new Dictionary<string, object?> { ["n"] = 5 };
        var request = new GraphQLRequest { Query = query, DocumentId = id, Variables = variables };
        for (var i = 0; i < 50; i++)
            Execute(engine, request);
        request = byHash ? request with { Query = "" } : request with { DocumentId = null };
        Execute(engine, request);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Execute(engine, request);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Execute(GraphQLEngine engine, GraphQLRequest request)
    {
        var response = engine.ExecuteAsync(request).AsTask();
        Assert.True(response.IsCompletedSuccessfully);
        response.Result.Dispose();
    }
}
