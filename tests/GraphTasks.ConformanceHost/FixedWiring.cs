using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.ConformanceHost;

/// <summary>
/// Gives every field of any schema a value: Int 2, Float 3.14, String and custom scalars "str", Boolean true, ID "id",
/// an enum its first value, a list two items, a union its first member by name, an interface its last implementer by
/// name. A subscription has two events.
/// </summary>
internal static class FixedWiring
{
    private const int ItemsOfList = 2;

    public static GraphQLEngine EngineFor(GraphQLSchema schema)
    {
        var builder = new GraphQLEngineBuilder(schema)
            .Otherwise((_, context) => new(context.Field.Parent == schema.SubscriptionType
                ? Events(schema, context.Field.Type)
                : ValueOf(schema, context.Field.Type)))
            .ResolveTypes((value, _) => ((Thing)value).Type);
        // Suites ask for more than people do.
        builder.Options = new GraphQLEngineOptions
        {
            Parsing = new ParseOptions { MaxTokens = 100_000 }, MaxDepth = 200, MaxRootFields = 10_000, MaxAliases = 10_000, MaxDirectives = 10_000, MaxOperations = 10_000,
        };
        return builder.Build();
    }

    private static object? ValueOf(GraphQLSchema schema, GraphQLType type) => type.Nullable switch
    {
        ListType list => Enumerable.Range(0, ItemsOfList).Select(_ => ValueOf(schema, list.OfType)).ToList(),
        ScalarType { Name: "Int" } => 2,
        ScalarType { Name: "Float" } => 3.14,
        ScalarType { Name: "Boolean" } => true,
        ScalarType { Name: "ID" } => "id",
        ScalarType => "str",
        EnumType names => names.Values[0].Name,
        UnionType union => ThingOf(schema.PossibleTypes(union).OrderBy(member => member.Name, StringComparer.Ordinal).First()),
        InterfaceType face => ThingOf(schema.PossibleTypes(face).OrderBy(implementer => implementer.Name, StringComparer.Ordinal).LastOrDefault()),
        var named => ThingOf(named.Named),
    };

    private static Thing? ThingOf(NamedType? type) => type is null ? null : new Thing(type.Name);

    private static async IAsyncEnumerable<object?> Events(GraphQLSchema schema, GraphQLType type)
    {
        for (var i = 0; i < ItemsOfList; i++)
        {
            await Task.Yield();
            yield return ValueOf(schema, type);
        }
    }

    /// <summary>A value of an object type, of which nothing is known but its type.</summary>
    private sealed record Thing(string Type);
}
