using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Execution.Cost;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Execution;

public class ResponseExtensionsTests
{
    private static GraphQLEngine Engine(bool report) =>
        new GraphQLEngineBuilder(SchemaBuilder.Build("directive @loud(times: Int! = 1) on FIELD type Query { i: String }")) { Options = new GraphQLEngineOptions { Cost = new CostOptions { Report = report } } }
            .Bind<Dictionary<string, object?>>("Query", t => t.Field("i", (notes, c) =>
            {
                notes["seen"] = c.Field.Name;
                return c.Directive("loud") is { } loud ? new string('!', loud.Get<int>("times")) : "";
            }))
            .Build();

    private static async Task<string> Ask(string query, bool report = false, IReadOnlyDictionary<string, object?>? variables = null)
    {
        var notes = new Dictionary<string, object?>();
        using var response = await Engine(report).ExecuteAsync(new GraphQLRequest { Query = query, Variables = variables, State = notes, Extensions = notes });
        return response.ToString();
    }

    [Theory]
    [InlineData("{ i }", false, """{"data":{"i":""},"extensions":{"seen":"i"}}""")]
    [InlineData("{ __typename }", false, """{"data":{"__typename":"Query"}}""")]
    [InlineData("{ i }", true, """{"data":{"i":""},"extensions":{"cost":{"fieldCost":0,"typeCost":1},"seen":"i"}}""")]
    [InlineData("{ __typename }", true, """{"data":{"__typename":"Query"},"extensions":{"cost":{"fieldCost":0,"typeCost":1}}}""")]
    public async Task Extensions_stand_behind_the_data(string query, bool report, string answer) => Assert.Equal(answer, await Ask(query, report));

    [Theory]
    [InlineData("{ i @loud }", "!")]
    [InlineData("query ($n: Int = 3) { i @loud(times: $n) }", "!!!")]
    [InlineData("{ i ...F } fragment F on Query { i @loud(times: 2) }", "!!")]
    [InlineData("{ i }", "")]
    public async Task A_resolver_sees_the_directives_at_its_field(string query, string value) =>
        Assert.StartsWith($"{{\"data\":{{\"i\":\"{value}\"}}", await Ask(query), StringComparison.Ordinal);
}
