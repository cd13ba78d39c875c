using System.Text;
using System.Text.Json;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.AspNetCore.Tests;

/// <summary>Requests that mean harm, each with the code that it must meet; null where it is harmless and must be answered.</summary>
internal static class HostileRequests
{
    private const string Sdl = """
        type Query { me: Person, people(first: Int = 10): [Person!]!, find(filter: Filter): String, size(of: [[Int]]): Int, echo(text: String): String }
        input Filter { and: [Filter!], not: Filter, name: String }
        type Person { name: String!, friends: [Person!]! }
        """;

    public static IReadOnlyDictionary<string, (byte[] Body, string? Code)> All { get; } = new Dictionary<string, (byte[], string?)>
    {
        ["100,000 opening braces"] = (Query(Many("{", 100_000)), "GRAPHQL_PARSE_FAILED"),
        ["100,000 selection sets, none closed"] = (Query(Many("{me", 100_000)), "LIMIT_EXCEEDED"),
        ["100,000 opening brackets in an argument"] = (Query("{ size(of: " + Many("[", 100_000)), "LIMIT_EXCEEDED"),
        ["500 lists in a variable's type"] = (Query($"query ($v: {Many("[", 500)}Int{Many("]", 500)}) {{ me {{ name }} }}"), "LIMIT_EXCEEDED"),
        ["100 nested fields"] = (Query($"{{ me {Many("{ friends ", 100)}{{ name }}{Many("}", 100)} }}"), "LIMIT_EXCEEDED"),
        ["1,000 aliases"] = (Query($"{{ {Each(1_000, i => $"a{i}: echo ")} }}"), "LIMIT_EXCEEDED"),
        ["1,000 aliases through 10 spreads"] = (Query($"{{ me {{ {Each(10, i => $"x{i}: friends {{ ...F }} ")} }} }} fragment F on Person {{ {Each(100, i => $"a{i}: name ")} }}"), "LIMIT_EXCEEDED"),
        ["fragments that double each other 40 times"] = (Query($"{{ me {{ ...F0 }} }} {Each(40, i => $"fragment F{i} on Person {{ a: friends {{ ...F{i + 1} }} b: friends {{ ...F{i + 1} }} }} ")} fragment F40 on Person {{ name }}"), "LIMIT_EXCEEDED"),
        ["fragments that double each other without aliases"] = (Query($"{{ me {{ ...F0 }} }} {Each(30, i => $"fragment F{i} on Person {{ ... on Person {{ ...F{i + 1} }} ... on Person {{ ...F{i + 1} }} }} ")} fragment F30 on Person {{ name }}"), null),
        ["a chain of 1,200 fragments"] = (Query($"{{ me {{ ...F0 }} }} {Each(1_200, i => $"fragment F{i} on Person {{ ...F{i + 1} }} ")} fragment F1200 on Person {{ name }}"), null),
        ["fragments in a cycle"] = (Query("{ me { ...A } } fragment A on Person { friends { ...B } } fragment B on Person { friends { ...A } }"), "GRAPHQL_VALIDATION_FAILED"),
        ["1,000 directives on a field"] = (Query($"{{ me {{ name {Many("@skip(if: false) ", 1_000)} }} }}"), "LIMIT_EXCEEDED"),
        ["1,000 unknown directives"] = (Query($"{{ me {Many("@x ", 1_000)} {{ name }} }}"), "LIMIT_EXCEEDED"),
        ["3,000 times one field"] = (Query($"{{ me {{ {Many("name ", 3_000)} }} }}"), "LIMIT_EXCEEDED"),
        ["2,000 times one object field"] = (Query($"{{ me {{ {Many("friends { name } ", 2_000)} }} }}"), "LIMIT_EXCEEDED"),
        ["1,500 operations"] = (Query(Each(1_500, i => $"query Q{i} {{ echo }} ")), "LIMIT_EXCEEDED"),
        ["1,000 root fields"] = (Query($"{{ {Many("echo ", 1_000)} }}"), "LIMIT_EXCEEDED"),
        ["introspection that multiplies"] = (Query("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"), "LIMIT_EXCEEDED"),
        ["a literal of 2 MB"] = (Query($"{{ echo(text: \"{new string('x', 2_000_000)}\") }}"), "LIMIT_EXCEEDED"),
        ["a literal of 20,000 items"] = (Query($"{{ size(of: [{Many("1 ", 20_000)}]) }}"), "LIMIT_EXCEEDED"),
        ["an answer of 10 million objects"] = (Query($"{{ people(first: 400) {{ friends {{ friends {{ friends {{ name }} }} }} }} }}"), "LIMIT_EXCEEDED"),
        ["99 times an argument of 900 KB"] = (Variables("($t: String) { me { name } " + Each(99, i => $"a{i}: echo(text: $t) ") + "}", $"{{\"t\":\"{new string('x', 900_000)}\"}}"), "LIMIT_EXCEEDED"),
        ["variables nested 10,000 deep"] = (Variables("($f: Filter) { find(filter: $f) }", $"{{\"f\":{Many("{\"not\":", 10_000)}null{Many("}", 10_000)}}}"), "LIMIT_EXCEEDED"),
        ["a variable of 100,000 wrong items"] = (Variables("($f: [[Int]]) { size(of: $f) }", $"{{\"f\":[{Many("\"x\",", 100_000)}1]}}"), "BAD_USER_INPUT"),
        ["a variable of 900 KB that is no enum, list or number"] = (Variables("($f: [[Int]]) { size(of: $f) }", $"{{\"f\":\"{new string('x', 900_000)}\"}}"), "BAD_USER_INPUT"),
        ["a variable with 50,000 entries"] = (Variables("($f: Filter) { find(filter: $f) }", $"{{\"f\":{{{Each(50_000, i => $"\"x{i}\":1,")}\"name\":null}}}}"), "BAD_USER_INPUT"),
        ["an entry that stands twice"] = (Text("""{"query":"{ echo }","query":"{ me { name } }"}"""), "BAD_REQUEST"),
        ["a variable that stands twice"] = (Variables("($t: String) { echo(text: $t) }", """{"t":"a","t":"b"}"""), "BAD_REQUEST"),
        ["bytes that are no UTF-8"] = ([.. Text("{\"query\":\"{ echo(text: \\\""), 0xC3, 0x28, .. Text("\\\") }\"}")], "BAD_REQUEST"),
        ["half a surrogate pair in JSON"] = (Text("""{"query":"{ echo(text: \"\ud800\") }"}"""), "BAD_REQUEST"),
        ["half a surrogate pair in GraphQL"] = (Query("{ echo(text: \"\\uD800\") }"), "GRAPHQL_PARSE_FAILED"),
        ["a number of 10,000 digits"] = (Variables("($f: [[Int]]) { size(of: $f) }", $"{{\"f\":1{new string('0', 10_000)}}}"), "BAD_USER_INPUT"),
        ["a body that breaks off"] = (Text("{\"query\":\"{ echo"), "BAD_REQUEST"),
        ["500 requests in one"] = (Text($"[{Each(499, _ => "{\"query\":\"{ echo }\"},")}{{}}]"), "BAD_REQUEST"),
        ["a hash of nothing"] = (Text("{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + new string('0', 64) + "\"}}}"), "PERSISTED_QUERY_NOT_FOUND"),
    };

    public static GraphQLEngine Engine() => new GraphQLEngineBuilder(SchemaBuilder.Build(Sdl))
        .Bind<object?>("Query", t => t
            .Field("me", _ => "me")
            .Field("people", (_, c) => Enumerable.Repeat("p", c.Arguments.Get<int>("first")).ToList())
            .Field<string?>("find", (_, c) => c.Arguments.Get<InputObject>("filter")?.Get<string>("name"))
            .Field<int?>("size", (_, c) => c.Arguments.List<object?>("of")?.Count)
            .Field("echo", (_, c) => c.Arguments.Get<string>("text")))
        .Bind<string>("Person", t => t.Field("name", name => name).Field("friends", _ => Enumerable.Repeat("f", 30).ToList()))
        .Build();

    private static byte[] Query(string document) => Text(JsonSerializer.Serialize(new { query = document }));

    private static byte[] Variables(string document, string json) => Text($"{{\"query\":{JsonSerializer.Serialize("query " + document)},\"variables\":{json}}}");

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string Many(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Each(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
