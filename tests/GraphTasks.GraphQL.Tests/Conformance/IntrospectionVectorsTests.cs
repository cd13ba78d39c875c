using System.Text.Json.Nodes;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using GraphTasks.Testing;

namespace GraphTasks.GraphQL.Tests.Conformance;

public class IntrospectionVectorsTests
{
    private const string Query =
        """
        { __schema {
            description queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...Input } type { ...Type } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...Input }
              interfaces { ...Type }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...Type }
            }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...Input } }
        } }
        fragment Input on __InputValue { name description type { ...Type } defaultValue isDeprecated deprecationReason }
        fragment Type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }
        """;

    [SharedFact]
    public void Schemas_tell_of_themselves_what_the_reference_tells()
    {
        var compared = 0;
        Vectors.Check("build_schema.json", 418, (one, _) =>
        {
            if (!one.TryGetProperty("introspection", out var recorded))
                return null;
            compared++;
            var schema = SchemaBuilder.Build(one.GetProperty("doc").GetString()!);
            var engine = new GraphQLEngineBuilder(schema).Otherwise((_, _) => default).Build();
            using var response = engine.ExecuteAsync(new GraphQLRequest { Query = Query }).AsTask().GetAwaiter().GetResult();
            var expected = Normal(JsonNode.Parse(recorded.GetRawText())!["__schema"]!);
            var actual = Normal(JsonNode.Parse(response.ToString())!["data"]!["__schema"]!);
            return expected == actual ? null : LineDiff.Of(expected, actual);
        });
        Xunit.Assert.Equal(213, compared);
    }

    // What is built in is described in words of our own; the order of entries does not matter, that of lists does.
    private static string Normal(JsonNode schema)
    {
        foreach (var type in Items(schema["types"]).Where(type => BuiltIns.IsBuiltInType(Name(type))))
            foreach (var element in Items(type["fields"]).Concat(Items(type["enumValues"])).Append(type))
                Undescribe(element);
        foreach (var directive in Items(schema["directives"]).Where(directive => BuiltIns.IsSpecifiedDirective(Name(directive))))
            foreach (var element in Items(directive["args"]).Append(directive))
                Undescribe(element);
        ForgetDrafts(schema);
        return Sorted(schema)!.ToJsonString(new() { WriteIndented = true });
    }

    // Directives on directives, and so their deprecation, are in no edition of the specification.
    private static void ForgetDrafts(JsonNode schema)
    {
        var types = Items(schema["types"]).ToDictionary(Name);
        Remove(types["__DirectiveLocation"]["enumValues"], value => Name(value) == "DIRECTIVE_DEFINITION");
        Remove(types["__Directive"]["fields"], field => Name(field) is "isDeprecated" or "deprecationReason");
        Items(types["__Schema"]["fields"]).Single(field => Name(field) == "directives")["args"] = new JsonArray();
        foreach (var directive in Items(schema["directives"]))
        {
            directive.Remove("isDeprecated");
            directive.Remove("deprecationReason");
            Remove(directive["locations"], location => (string)location! == "DIRECTIVE_DEFINITION");
        }
    }

    private static IEnumerable<JsonObject> Items(JsonNode? list) => (list as JsonArray ?? []).Select(item => item!.AsObject());

    private static string Name(JsonNode? element) => (string)element!["name"]!;

    private static void Remove(JsonNode? list, Func<JsonNode?, bool> unwanted)
    {
        foreach (var item in list!.AsArray().Where(unwanted).ToList())
            list.AsArray().Remove(item);
    }

    private static void Undescribe(JsonObject element) => element.Remove("description");

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Where(field => field.Value is not null).OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, Sorted(field.Value)))),
        JsonArray items => new JsonArray(items.Select(Sorted).ToArray()),
        _ => node?.DeepClone(),
    };
}
