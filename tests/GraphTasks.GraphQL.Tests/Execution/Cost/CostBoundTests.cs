using System.Text;
using System.Text.Json;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Execution.Cost;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Execution.Cost;

/// <summary>The cost is what execution can reach: operations of chance are priced, executed in full, and counted.</summary>
public class CostBoundTests
{
    private const string Sdl = """
        type Query { one: Cat, any: Pet, cats(first: Int!): [Cat] @listSize(slicingArguments: ["first"]), pets(first: Int!): [Pet] @listSize(slicingArguments: ["first"]), page(first: Int!): Page @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) }
        interface Pet { name: String, friend: Pet, friends(first: Int!): [Pet] }
        type Cat implements Pet { name: String, friend: Pet, friends(first: Int!): [Pet] @listSize(slicingArguments: ["first"]), kittens(first: Int!): [Cat] @listSize(slicingArguments: ["first"]), home: Home }
        type Dog implements Pet { name: String, friend: Pet, friends(first: Int!): [Pet] @listSize(slicingArguments: ["first"]), home: Home }
        type Page { nodes: [Cat], total: Int }
        type Home { street: String, cat: Cat }
        """;

    // A page's nodes have no argument of their own, so all pages are asked for this many.
    private const int PageSize = 3;

    private readonly GraphQLSchema _schema = SchemaBuilder.Build(CostDirectives.AddTo(Parser.Parse(Sdl)));
    private int _fields;
    private int _objects;

    [Fact]
    public async Task No_execution_costs_more_and_one_whose_types_are_known_costs_just_as_much()
    {
        var random = new Random(20_261_125);
        var engine = Engine();
        var exact = 0;
        for (var i = 0; i < 400; i++)
        {
            var withPets = i % 2 == 0;
            var query = Selection(random, "Query", withPets, 4);
            (_fields, _objects) = (0, 1);
            using var response = await engine.ExecuteAsync(new GraphQLRequest { Query = query });
            Assert.True(response.Errors.Count == 0, $"{query} {response}");
            using var json = JsonDocument.Parse(response.Utf8);
            var cost = json.RootElement.GetProperty("extensions").GetProperty("cost");
            var (fields, types) = (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
            Assert.True(withPets ? fields >= _fields && types >= _objects : fields == _fields && types == _objects, $"{query} costs {fields} and {types}, and took {_fields} and {_objects}");
            exact += fields == _fields && _fields > 3 ? 1 : 0;
        }

        Assert.InRange(exact, 100, 400);
    }

    private GraphQLEngine Engine()
    {
        var next = 0;
        return new GraphQLEngineBuilder(_schema) { Options = new GraphQLEngineOptions { Cost = new CostOptions { Report = true } } }
            .ResolveTypes((value, _) => (string)value)
            .Otherwise((parent, field) => new(Value(field)))
            .Build();

        object Value(FieldContext field)
        {
            if (field.Field.Type.Named.IsLeafType)
                return 1;
            _fields++;
            var size = field.Field.Type is not ListType ? 1 : field.Arguments.Has("first") ? field.Arguments.Get<int>("first") : PageSize;
            _objects += size;
            var types = _schema.PossibleTypes(field.Field.Type.Named);
            var values = Enumerable.Range(0, size).Select(_ => types[next++ % types.Count].Name).ToArray<object>();
            return field.Field.Type is ListType ? values : values[0];
        }
    }

    private static string Selection(Random random, string type, bool withPets, int depth)
    {
        var text = new StringBuilder("{ __typename");
        var count = random.Next(1, 4);
        for (var i = 0; i < count; i++)
            text.Append(' ').Append(Field(random, type, withPets, depth));
        return text.Append(" }").ToString();
    }

    private static string Field(Random random, string type, bool withPets, int depth)
    {
        string[] choices = type switch
        {
            "Query" => withPets ? ["one:Cat", "any:Pet", "cats#Cat", "pets#Pet", "page:Page"] : ["one:Cat", "cats#Cat", "page:Page"],
            "Cat" => withPets ? ["name", "friend:Pet", "friends#Pet", "kittens#Cat", "home:Home"] : ["name", "kittens#Cat", "home:Home"],
            "Dog" => ["name", "friend:Pet", "friends#Pet", "home:Home"],
            "Pet" => ["name", "friend:Pet", "friends#Pet", "...Cat", "...Dog"],
            "Page" => ["total", "nodes:Cat"],
            _ => ["street", "cat:Cat"],
        };
        var choice = choices[depth == 0 ? 0 : random.Next(choices.Length)];
        if (choice.StartsWith("...", StringComparison.Ordinal))
            return $"... on {choice[3..]} {Selection(random, choice[3..], withPets, depth - 1)}";
        var parts = choice.Split(':', '#');
        if (parts.Length == 1)
            return choice;
        if (depth == 0)
            return "__typename";
        var argument = parts[0] == "page" ? $"(first: {PageSize})" : choice.Contains('#', StringComparison.Ordinal) ? $"(first: {random.Next(4)})" : "";
        return $"a{random.Next()}: {parts[0]}{argument} {Selection(random, parts[1], withPets, depth - 1)}";
    }
}
