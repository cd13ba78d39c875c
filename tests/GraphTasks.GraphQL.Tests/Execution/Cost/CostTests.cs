using System.Globalization;
using System.Text.Json;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Execution.Cost;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Execution.Cost;

public class CostTests
{
    private const string Sdl = """
        directive @audit(deep: Boolean @cost(weight: "3")) on FIELD
        type Query {
          users(max: Int): [User] @listSize(slicingArguments: ["max"])
          topProducts(filter: Filter @cost(weight: "15.0")): [String] @cost(weight: "5.0") @listSize(assumedSize: 10)
          popular(approx: Boolean @cost(weight: "-3.0"), wild: Boolean @cost(weight: "-30")): Product @cost(weight: "5.0")
          films(first: Int, last: Int): FilmConnection @listSize(slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"])
          paged(first: Int = 20, page: Page): [User] @listSize(slicingArguments: ["first", "page.size"], requireOneSlicingArgument: false)
          backed(first: Int): [User] @listSize(slicingArguments: ["first"], assumedSize: 7, requireOneSlicingArgument: false)
          matrix: [[User]]
          plain: [User]
          node: Node
          grade: Grade
        }
        type Mutation { add(items: [Item!]!): User }
        input Filter { field: String @cost(weight: "2") not: Filter all: [Filter!] }
        input Item { name: String @cost(weight: "0.5") }
        input Page { size: Int = 30 }
        type User implements Node @cost(weight: "2") { id: ID name: String age: Int @cost(weight: "2.0") friends: [User] @listSize(assumedSize: 3) best: User }
        type Product implements Node { id: ID name: String best: User }
        interface Node { id: ID best: User }
        enum Grade @cost(weight: "0.5") { A B }
        type FilmConnection { edges: [FilmEdge] nodes: [Film] pageInfo: PageInfo }
        type FilmEdge { node: Film }
        type Film { title: String }
        type PageInfo { end: String }
        """;

    private static GraphQLEngine Engine(CostOptions options, string sdl = Sdl)
    {
        var schema = SchemaBuilder.Build(CostDirectives.AddTo(Parser.Parse(sdl)));
        return new GraphQLEngineBuilder(schema) { Options = new GraphQLEngineOptions { Cost = options } }.Otherwise((_, _) => default).Build();
    }

    private static async Task<JsonElement> Ask(GraphQLEngine engine, string query, params (string, object?)[] variables)
    {
        using var response = await engine.ExecuteAsync(new GraphQLRequest { Query = query, Variables = variables.ToDictionary(one => one.Item1, one => one.Item2) });
        return JsonDocument.Parse(response.Utf8).RootElement.Clone();
    }

    private static async Task<string> Cost(string query, params (string, object?)[] variables)
    {
        var answer = await Ask(Engine(new CostOptions { Report = true }), query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var cost = answer.GetProperty("extensions").GetProperty("cost");
        return string.Create(CultureInfo.InvariantCulture, $"{cost.GetProperty("fieldCost").GetDouble()} {cost.GetProperty("typeCost").GetDouble()}");
    }

    [Theory]
    [InlineData("{ users(max: 5) { age } }", "11 11")]
    [InlineData("{ users(max: 5) { age name id } users(max: 5) { ...F } } fragment F on User { name }", "11 11")]
    [InlineData("{ a: users(max: 5) { age } b: users(max: 0) { age } c: users(max: -1) { age } }", "13 11")]
    [InlineData("{ topProducts }", "5 1")]
    [InlineData("{ topProducts(filter: {}) }", "20 1")]
    [InlineData("{ topProducts(filter: { field: \"x\", not: { field: \"y\" }, all: [{ field: \"z\" }, {}] }) }", "28 1")]
    [InlineData("{ popular { name } }", "5 2")]
    [InlineData("{ popular(approx: true) { name } }", "2 2")]
    [InlineData("{ popular(wild: true) { name } }", "0 2")]
    [InlineData("{ films(first: 4) { edges { node { title } } nodes { title } pageInfo { end } } }", "8 15")]
    [InlineData("{ paged { name } }", "1 41")]
    [InlineData("{ paged(page: { size: 25 }) { name } }", "2 51")]
    [InlineData("{ paged(page: {}) { name } }", "2 61")]
    [InlineData("{ backed { name } }", "1 15")]
    [InlineData("{ backed(first: 9) { name } }", "1 19")]
    [InlineData("{ backed(first: null) { name } }", "1 15")]
    [InlineData("{ plain { name } }", "1 21")]
    [InlineData("{ matrix { name } }", "1 201")]
    [InlineData("{ users(max: 2) { friends { friends { name } } } }", "9 53")]
    [InlineData("{ grade }", "0 1.5")]
    [InlineData("{ node { id } }", "1 3")]
    [InlineData("{ node { best { name } ... on Product { best { age } } } }", "4 5")]
    [InlineData("{ node { ... on User { friends { name } } ... on Product { name } } }", "2 9")]
    [InlineData("{ plain @skip(if: true) { name } grade @include(if: false) __typename __schema { types { fields { name } } } }", "0 1")]
    [InlineData("{ grade @audit(deep: true) }", "3 1.5")]
    [InlineData("mutation { add(items: [{ name: \"a\" }, { name: \"b\" }]) { name } }", "3 3")]
    public async Task An_operation_costs_the_weights_of_what_it_may_give(string query, string cost) => Assert.Equal(cost, await Cost(query));

    [Fact]
    public async Task Variables_count_with_their_coerced_values()
    {
        const string Query = "query ($n: Int = 5, $s: Boolean!) { users(max: $n) { age @skip(if: $s) } }";
        Assert.Equal("11 11", await Cost(Query, ("s", false)));
        Assert.Equal("5 5", await Cost(Query, ("s", false), ("n", 2L)));
        Assert.Equal("1 5", await Cost(Query, ("s", true), ("n", 2L)));
        var filter = new Dictionary<string, object?> { ["field"] = "x", ["all"] = new List<object?> { new Dictionary<string, object?> { ["field"] = "y" } } };
        Assert.Equal("25 1", await Cost("query ($f: Filter) { topProducts(filter: $f) }", ("f", filter)));
        Assert.Equal("5 1", await Cost("query ($f: Filter) { topProducts(filter: $f) }"));
        Assert.Equal("2 9", await Cost("query ($p: Page) { paged(first: 1, page: $p) { name } }", ("p", new Dictionary<string, object?> { ["size"] = 4L })));
        Assert.Equal("1 41", await Cost("query ($p: Page, $f: Int) { paged(first: $f, page: $p) { name } }"));
    }

    [Fact]
    public async Task Interfaces_whose_fields_give_interfaces_do_not_multiply()
    {
        var types = string.Concat(Enumerable.Range(0, 20).Select(i => $"type T{i} implements N {{ n: N s: Int }} "));
        var query = $"{{ n {string.Concat(Enumerable.Repeat("{ n ", 30))}{{ s }}{new string('}', 30)} }}";
        var answer = await Ask(Engine(new CostOptions { Report = true }, $"type Query {{ n: N }} interface N {{ n: N s: Int }} {types}"), query);
        Assert.Equal(31, answer.GetProperty("extensions").GetProperty("cost").GetProperty("fieldCost").GetDouble());
    }

    [Fact]
    public async Task What_costs_more_than_is_allowed_is_refused_with_its_cost()
    {
        var engine = Engine(new CostOptions { Enforce = true, MaxFieldCost = 11, MaxTypeCost = 20 });
        Assert.False((await Ask(engine, "{ users(max: 5) { age } }")).TryGetProperty("errors", out _));
        var extensions = (await Ask(engine, "query ($n: Int) { users(max: $n) { age } }", ("n", 6L))).GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("""{"code":"COST_EXCEEDED","fieldCost":13,"typeCost":13,"maxFieldCost":11,"maxTypeCost":20}""", extensions.ToString());
        Assert.Equal("COST_EXCEEDED", (await Ask(engine, "{ plain { name } }")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("{ users { age } }", 0)]
    [InlineData("{ users(max: null) { age } }", 0)]
    [InlineData("query ($n: Int) { users(max: $n) { age } }", 0)]
    [InlineData("{ films(first: 1, last: 1) { edges { node { title } } } }", 2)]
    public async Task A_list_that_requires_one_slicing_argument_is_refused_without_exactly_one(string query, int given)
    {
        var answer = await Ask(Engine(new CostOptions { Enforce = true }), query);
        Assert.EndsWith($"and is given {given}.", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False((await Ask(Engine(new CostOptions { Report = true }), query)).TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task Without_being_asked_for_costs_are_not_computed()
    {
        var answer = await Ask(Engine(new CostOptions()), "{ plain { name } }");
        Assert.Equal("""{"data":{"plain":null}}""", answer.ToString());
    }

    [Theory]
    [InlineData("type Query { a: Int @cost(weight: \"much\") }", "Query.a: the weight of @cost must be a number, and \"much\" is none.")]
    [InlineData("type Query { a: I } interface I { b: Int @cost(weight: \"1\") }", "I.b: @cost may not stand on a field of an interface; it stands on the fields of the objects.")]
    [InlineData("type Query { a: Int @listSize(assumedSize: 1) }", "Query.a: @listSize does not fit: the field gives no list, so sizedFields must name lists of its value.")]
    [InlineData("type Query { a: [Int] @listSize }", "Query.a: @listSize does not fit: it needs assumedSize or slicingArguments.")]
    [InlineData("type Query { a: [Int] @listSize(assumedSize: -1) }", "Query.a: @listSize does not fit: assumedSize may not be negative.")]
    [InlineData("type Query { a: A @listSize(assumedSize: 1, sizedFields: [\"b\"]) } type A { b: Int }", "Query.a: @listSize does not fit: the sized field \"b\" is no list of A.")]
    [InlineData("type Query { a(b: String): [Int] @listSize(slicingArguments: [\"b\"]) }", "Query.a: @listSize does not fit: the slicing argument \"b\" is no argument of type Int.")]
    [InlineData("type Query { a(b: Int = 1): [Int] @listSize(slicingArguments: [\"b\"], assumedSize: 1, requireOneSlicingArgument: false) }",
        "Query.a: @listSize does not fit: assumedSize beside slicingArguments is never used unless requireOneSlicingArgument is false and no slicing argument has a default value.")]
    public void Directives_that_do_not_fit_stop_the_start(string sdl, string problem) =>
        Assert.Equal([problem], Assert.Throws<SchemaBindingException>(() => Engine(new CostOptions { Report = true }, sdl)).Problems);

    [Fact]
    public void Definitions_that_a_schema_has_are_kept()
    {
        var schema = SchemaBuilder.Build(CostDirectives.AddTo(Parser.Parse("directive @cost(weight: Int!) on FIELD_DEFINITION type Query { a: Int @cost(weight: 2) }")));
        Assert.Equal("Int!", schema.Directives.Find("cost")!.Arguments[0].Type.ToString());
        Assert.NotNull(schema.Directives.Find("listSize"));
    }
}
