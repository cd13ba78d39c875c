using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Execution;

public class EngineTests
{
    private const string Sdl = """
        type Query { person(name: String! = "Li"): Person, people(names: [String!]!): [Person!]!, secret: String, told: String, kind(of: Kind): Kind, any: Any, none: Person! }
        type Mutation { add(n: Int!): Counter!, fail: Int! }
        type Subscription { ticks(to: Int!): Counter! }
        type Counter { value: Int! }
        type Person { name: String!, friends: [Person]!, age: Int!, tags: [String!] }
        type Rock { weight: Float! }
        union Any = Person | Rock
        enum Kind { FIRST_KIND SECOND }
        """;

    private int _batches;

    private sealed record Person(string Name, int? Age = 1);

    private sealed record Rock(double Weight);

    private sealed class Counter
    {
        public int Value { get; set; }
    }

    private enum Kind
    {
        FirstKind,
        Second,
    }

    private GraphQLEngine Engine()
    {
        var counter = new Counter();
        return new GraphQLEngineBuilder(SchemaBuilder.Build(Sdl))
            .Show<FormatException>("ODD_FORMAT")
            .Bind<object>("Query", t => t
                .Field("person", (_, c) => new Person(c.Arguments.Get<string>("name")!))
                .Field("people", (_, c) => c.Arguments.List<string>("names")!.Select(name => new Person(name, name == "?" ? null : 2)))
                .Field<string>("secret", _ => throw new InvalidOperationException("the password is 1234"))
                .FieldAsync<string>("told", async (_, _) =>
                {
                    await Task.Yield();
                    throw new FormatException("said aloud");
                })
                .Field("kind", (_, c) => c.Arguments.Enum<Kind>("of"))
                .Field<object>("any", _ => new Rock(2.5))
                .Field<Person?>("none", _ => null))
            .Bind<object>("Mutation", t => t
                .Field("add", (_, c) =>
                {
                    counter.Value += c.Arguments.Get<int>("n");
                    return counter;
                })
                .Field<int>("fail", _ => throw new GraphQLException("no", "NO")))
            .Bind<object>("Subscription", t => t.Stream("ticks", (_, c) => Ticks(c.Arguments.Get<int>("to"))))
            .Bind<Counter>("Counter", t => t.Field("value", c => c.Value))
            .Bind<Person>("Person", t => t
                .Field("name", p => p.Name)
                .Field("age", p => p.Age ?? throw new GraphQLException("ageless"))
                .Field<IReadOnlyList<string>?>("tags", p => p.Age is null ? null : ["a", p.Name])
                .Batch<IReadOnlyList<Person?>>("friends", (people, _) =>
                {
                    _batches++;
                    return people.Select(p => (IReadOnlyList<Person?>)[new Person(p.Name + "1"), null, new Person(p.Name + "2")]).ToList();
                }))
            .Bind<Rock>("Rock", t => t.Field("weight", r => r.Weight))
            .Build();
    }

    private static async IAsyncEnumerable<int> Numbers(int to)
    {
        if (to < 0)
            throw new GraphQLException("no numbers");
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    private static async IAsyncEnumerable<Counter> Ticks(int to)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return new Counter { Value = i };
        }
    }

    private async Task<string> Ask(string query, IReadOnlyDictionary<string, object?>? variables = null, string? name = null)
    {
        using var response = await Engine().ExecuteAsync(new GraphQLRequest { Query = query, Variables = variables, OperationName = name });
        return response.ToString();
    }

    [Fact]
    public async Task Fields_come_in_the_order_of_the_selection_with_fragments_merged() => Assert.Equal(
        """{"data":{"b":{"age":1,"name":"王"},"person":{"name":"Li","tags":["a","Li"]}}}""",
        await Ask("""{ b: person(name: "王") { age ...F } person { ...F ... @include(if: true) { tags } name } } fragment F on Person { name }"""));

    [Fact]
    public async Task A_batch_resolver_is_called_once_for_all_parents_of_a_level()
    {
        var answer = await Ask("""{ people(names: ["x", "y"]) { friends { name friends { name } } } }""");
        Assert.Equal(2, _batches);
        Assert.Contains("""{"friends":[{"name":"y1","friends":[{"name":"y11"},null,{"name":"y12"}]},null,""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_non_null_value_takes_back_the_nearest_nullable_place() => Assert.Equal(
        """{"errors":[{"message":"ageless","locations":[{"line":1,"column":30}],"path":["people",1,"age"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":null}""",
        await Ask("""{ people(names: ["x","?"]) { age } person { name } }"""));

    [Fact]
    public async Task A_null_in_a_non_null_place_is_an_error() => Assert.Equal(
        """{"errors":[{"message":"Cannot return null for non-nullable field Query.none.","locations":[{"line":1,"column":3}],"path":["none"],"extensions":{"code":"INVALID_RESULT"}}],"data":null}""",
        await Ask("{ none { name } }"));

    [Fact]
    public async Task Unexpected_exceptions_are_hidden_and_declared_ones_shown() => Assert.Equal(
        """{"errors":[{"message":"The server failed to resolve this field.","locations":[{"line":1,"column":3}],"path":["secret"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}},{"message":"said aloud","locations":[{"line":1,"column":10}],"path":["told"],"extensions":{"code":"ODD_FORMAT"}}],"data":{"secret":null,"told":null}}""",
        await Ask("{ secret told }"));

    [Fact]
    public async Task Values_of_a_union_are_typed_by_their_class() => Assert.Equal(
        """{"data":{"any":{"__typename":"Rock","weight":2.5}}}""",
        await Ask("{ any { __typename ... on Rock { weight } ... on Person { name } } }"));

    [Fact]
    public async Task Variables_are_coerced_and_their_errors_say_where()
    {
        const string Query = "query ($k: Kind, $n: [String!]!) { kind(of: $k) people(names: $n) { name } }";
        Assert.Equal("""{"data":{"kind":"FIRST_KIND","people":[{"name":"a"}]}}""",
            await Ask(Query, new Dictionary<string, object?> { ["k"] = "FIRST_KIND", ["n"] = "a" }));
        var refused = await Ask(Query, new Dictionary<string, object?> { ["k"] = "THIRD", ["n"] = new List<object?> { "a", 1 } });
        Assert.DoesNotContain("\"data\"", refused, StringComparison.Ordinal);
        Assert.Contains("""Variable \"$k\" got invalid value \"THIRD\"; Value does not exist in \"Kind\" enum.""", refused, StringComparison.Ordinal);
        Assert.Contains("""at \"n[1]\";""", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Skip_and_include_follow_the_variables_of_each_request()
    {
        const string Query = "query ($s: Boolean!) { person { name @skip(if: $s) age } }";
        var engine = Engine();
        foreach (var (skip, expected) in new[] { (true, """{"data":{"person":{"age":1}}}"""), (false, """{"data":{"person":{"name":"Li","age":1}}}""") })
        {
            using var response = await engine.ExecuteAsync(new GraphQLRequest { Query = Query, Variables = new Dictionary<string, object?> { ["s"] = skip } });
            Assert.Equal(expected, response.ToString());
        }
    }

    [Fact]
    public async Task Mutations_run_one_after_another_and_stop_at_a_null_that_may_not_be()
    {
        Assert.Equal("""{"data":{"a":{"value":1},"b":{"value":3}}}""", await Ask("mutation { a: add(n: 1) { value } b: add(n: 2) { value } }"));
        Assert.Equal("""{"errors":[{"message":"no","locations":[{"line":1,"column":32}],"path":["fail"],"extensions":{"code":"NO"}}],"data":null}""",
            await Ask("mutation { add(n: 1) { value } fail b: add(n: 2) { value } }"));
    }

    [Fact]
    public async Task A_subscription_answers_each_event()
    {
        var answers = new List<string>();
        await foreach (var response in Engine().SubscribeAsync(new GraphQLRequest { Query = "subscription { ticks(to: 2) { value } }" }))
            answers.Add(response.ToString());
        Assert.Equal(["""{"data":{"ticks":{"value":1}}}""", """{"data":{"ticks":{"value":2}}}"""], answers);
    }

    [Theory]
    [InlineData("{", GraphQLErrorCodes.ParseFailed)]
    [InlineData("{ nothing }", GraphQLErrorCodes.ValidationFailed)]
    [InlineData("query A { secret } query B { secret }", GraphQLErrorCodes.OperationResolutionFailure)]
    [InlineData("subscription { ticks(to: 1) { value } }", GraphQLErrorCodes.BadRequest)]
    public async Task Request_errors_have_a_code_and_no_data(string query, string code)
    {
        var answer = await Ask(query);
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_describes_the_schema_and_is_answered_from_memory_later()
    {
        var engine = Engine();
        const string Query = """{ __schema { queryType { name } } __type(name: "Kind") { kind enumValues { name } possibleTypes { name } } }""";
        using var first = await engine.ExecuteAsync(new GraphQLRequest { Query = Query });
        using var second = await engine.ExecuteAsync(new GraphQLRequest { Query = Query });
        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}},"__type":{"kind":"ENUM","enumValues":[{"name":"FIRST_KIND"},{"name":"SECOND"}],"possibleTypes":null}}}""", first.ToString());
        Assert.Equal(first.ToString(), second.ToString());
    }

    [Fact]
    public void The_engine_names_all_fields_without_a_fitting_resolver_at_once()
    {
        var problems = Assert.Throws<SchemaBindingException>(() => new GraphQLEngineBuilder(SchemaBuilder.Build("type Query { a: Int b: [String!] c: A d: ID } type A { x: Int! }"))
            .Bind<object>("Query", t => t.Field("a", _ => "text").Field("b", _ => new[] { "x" }).Field("c", _ => 1).Field("z", _ => 1))
            .Build()).Problems;
        Assert.Equal(
            [
                "Query.z: a resolver is bound, but the schema has no such field.",
                "Query.a: the resolver gives String, which does not fit Int.",
                "Query.c: the resolver gives Int32, which does not fit A.",
                "Query.d: no resolver is bound.",
                "A.x: no resolver is bound.",
            ],
            problems);
    }

    [Theory]
    [InlineData("{ numbers(to: 3) }", """{"data":{"numbers":[1,2,3]}}""")]
    [InlineData("{ counters(to: 2) { value } }", """{"data":{"counters":[{"value":1},{"value":2}]}}""")]
    [InlineData("{ numbers(to: -1) }", """{"errors":[{"message":"no numbers","locations":[{"line":1,"column":3}],"path":["numbers"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"numbers":null}}""")]
    public async Task Lists_may_come_item_by_item(string query, string expected)
    {
        var engine = new GraphQLEngineBuilder(SchemaBuilder.Build("type Query { numbers(to: Int!): [Int!] counters(to: Int!): [Counter!]! } type Counter { value: Int! }"))
            .Bind<object>("Query", t => t
                .ListAsync("numbers", (_, c) => Numbers(c.Arguments.Get<int>("to")))
                .ListAsync("counters", (_, c) => Ticks(c.Arguments.Get<int>("to"))))
            .Bind<Counter>("Counter", t => t.Field("value", c => c.Value))
            .Build();
        using var response = await engine.ExecuteAsync(new GraphQLRequest { Query = query });
        Assert.Equal(expected, response.ToString());
    }

    [Fact]
    public async Task A_list_without_end_is_ended()
    {
        var builder = new GraphQLEngineBuilder(SchemaBuilder.Build("type Query { numbers: [Int!] }")).Bind<object>("Query", t => t.ListAsync("numbers", (_, _) => Numbers(int.MaxValue)));
        builder.Options = new GraphQLEngineOptions { MaxObjects = 100 };
        using var response = await builder.Build().ExecuteAsync(new GraphQLRequest { Query = "{ numbers }" });
        Assert.Equal(GraphQLErrorCodes.LimitExceeded, Assert.Single(response.Errors).Code);
    }

    [Fact]
    public async Task Cancellation_ends_the_request()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Engine().ExecuteAsync(new GraphQLRequest { Query = "{ person { name } }" }, source.Token));
    }

    [Fact]
    public async Task Limits_refuse_deep_wide_and_large_operations()
    {
        var deep = string.Concat(Enumerable.Repeat("{ friends ", 60)) + "{ name }" + new string('}', 60);
        Assert.Contains(GraphQLErrorCodes.LimitExceeded, await Ask($"{{ person {deep} }}"), StringComparison.Ordinal);
        var doubling = "{ person { ...F0 } } " + string.Concat(Enumerable.Range(0, 20).Select(i => $"fragment F{i} on Person {{ a: friends {{ ...F{i + 1} }} b: friends {{ ...F{i + 1} }} }} ")) + "fragment F20 on Person { name }";
        Assert.Contains(GraphQLErrorCodes.LimitExceeded, await Ask(doubling), StringComparison.Ordinal);
    }
}
