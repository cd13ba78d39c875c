using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Execution.Protection;

public class DocumentLimitsTests
{
    private static readonly GraphQLEngineOptions Small = new() { MaxDepth = 3, MaxRootFields = 2, MaxAliases = 2, MaxDirectives = 2, MaxOperations = 2, MaxFields = 4 };

    private static GraphQLEngine Engine(GraphQLEngineOptions options)
    {
        var builder = new GraphQLEngineBuilder(SchemaBuilder.Build("type Query { a: A, i: Int } type A { a: A, i: Int }")) { Options = options };
        return builder.Bind<string>("Query", t => t.Field<object>("a", _ => "").Field("i", _ => 1)).Bind<object>("A", t => t.Field<object>("a", _ => "").Field("i", _ => 1)).Build();
    }

    private static async Task<IReadOnlyList<string>> Refusals(string query)
    {
        using var response = await Engine(Small).ExecuteAsync(new GraphQLRequest { Query = query, OperationName = query.Contains("query X", StringComparison.Ordinal) ? "X" : null });
        Assert.All(response.Errors, error => Assert.Equal(GraphQLErrorCodes.LimitExceeded, error.Code));
        return response.Errors.Select(error => error.Message).ToList();
    }

    [Theory]
    [InlineData("{ a { a { i } } }")]
    [InlineData("{ i a { i } }")]
    [InlineData("{ x: i y: i }")]
    [InlineData("{ i @skip(if: false) a @include(if: true) { i } }")]
    [InlineData("query X { i } query Y { i }")]
    public async Task What_reaches_a_limit_is_executed(string query) => Assert.Empty(await Refusals(query));

    [Theory]
    [InlineData("{ a { a { a { i } } } }", "MaxDepth is 3: the operation nests its fields 4 deep, its fragments followed.")]
    [InlineData("{ a { ...F } } fragment F on A { a { ... { a { i } } } }", "MaxDepth is 3: the operation nests its fields 4 deep, its fragments followed.")]
    [InlineData("{ i ...F } fragment F on Query { i ... { i } }", "MaxRootFields is 2: the operation has 3 root fields, its fragments followed.")]
    [InlineData("{ a { x: i ...F ...F } } fragment F on A { y: i }", "MaxAliases is 2: the operation has 3 aliases, its fragments followed.")]
    [InlineData("query ($v: Int @x) @x { i @x }", "MaxDirectives is 2: the operation has 3 directives, its fragments followed.")]
    [InlineData("{ ...F @x } fragment F on Query @x { ... @x { i } }", "MaxDirectives is 2: the operation has 3 directives, its fragments followed.")]
    [InlineData("query A { i } query B { i } query X { i }", "MaxOperations is 2: the document holds 3 operations.")]
    [InlineData("{ a { i a { i x: i } } }", "MaxFields is 4: the operation has more fields, its fragments followed.")]
    public async Task What_passes_a_limit_is_told_which(string query, string message) => Assert.Equal([message], await Refusals(query));

    [Fact]
    public async Task Each_operation_that_passes_a_limit_is_named_by_its_place()
    {
        using var response = await Engine(Small).ExecuteAsync(new GraphQLRequest { Query = "query A { x: i y: i z: i }\nquery B { a { a { a { i } } } }" });
        Assert.Equal([1, 1, 2], response.Errors.Select(error => error.Locations[0].Line));
    }

    [Fact]
    public async Task Introspection_that_multiplies_passes_a_limit()
    {
        using var response = await Engine(new()).ExecuteAsync(new GraphQLRequest { Query = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }" });
        Assert.Equal(GraphQLErrorCodes.LimitExceeded, Assert.Single(response.Errors).Code);
    }
}
