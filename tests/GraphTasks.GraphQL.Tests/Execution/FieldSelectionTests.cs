using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Utilities;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Execution;

public class FieldSelectionTests
{
    private const string Sdl = """
        type Query { pet: Pet! }
        interface Pet { name: String! friend: Pet }
        type Cat implements Pet { name: String! friend: Pet lives: Int }
        type Dog implements Pet { name: String! friend: Pet tricks: [String!] }
        """;

    private readonly List<string> computed = [];

    [Theory]
    [InlineData("{ pet { name } }", "pet(name name)")]
    [InlineData("{ pet { n: name ...F @include(if: true) } } fragment F on Cat { lives friend { ... on Dog { tricks } } }", "pet(name lives friend(tricks) name)")]
    [InlineData("query ($no: Boolean = false) { pet { name @include(if: $no) friend { __typename } } }", "pet(friend(__typename __typename) friend(__typename __typename))")]
    public async Task It_names_what_is_selected_of_all_possible_types_and_is_looked_at_once(string query, string expected)
    {
        var engine = new GraphQLEngineBuilder(SchemaBuilder.Build(Sdl))
            .Bind<object>("Query", t => t.Field("pet", (_, context) => new Cat(context.FromSelection(Compute))))
            .Bind<Cat>("Cat", t => t.Field("name", cat => cat.Name).Field<Cat?>("friend", _ => null).Field<int?>("lives", _ => 9))
            .Bind<Dog>("Dog", t => t.Field("name", dog => dog.Name).Field<Cat?>("friend", _ => null).Field<string[]?>("tricks", _ => null))
            .Build();
        for (var i = 0; i < 3; i++)
        {
            using var response = await engine.ExecuteAsync(new GraphQLRequest { Query = query, State = new object() });
            Assert.Empty(response.Errors);
        }

        Assert.Equal([expected], computed);
    }

    private string Compute(IFieldSelection field)
    {
        computed.Add(Text(field));
        return "Tom";
    }

    private static string Text(IFieldSelection field) => field.Selected.Any() ? $"{field.Name}({string.Join(' ', field.Selected.Select(Text))})" : field.Name;

    private sealed record Cat(string Name);

    private sealed record Dog(string Name);
}
