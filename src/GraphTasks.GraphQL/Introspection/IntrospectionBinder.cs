using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Execution.Bindings;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Introspection;

/// <summary>Binds the introspection types to the schema itself (https://spec.graphql.org/September2025/#sec-Schema-Introspection).</summary>
internal static class IntrospectionBinder
{
    public static void Bind(GraphQLEngineBuilder builder, GraphQLSchema schema)
    {
        builder.Bind(schema.SchemaField, typeof(GraphQLSchema), _ => new SyncBinding<object?, GraphQLSchema>(_ => schema, null));
        builder.Bind(schema.TypeField, typeof(GraphQLType), _ => new SyncBinding<object?, GraphQLType?>(null, (_, context) => schema.FindType(context.Arguments.Get<string>("name")!)));
        builder.Bind<GraphQLSchema>("__Schema", type => type
            .Field("description", of => of.Description)
            .Field("types", of => of.Types)
            .Field("queryType", of => of.QueryType)
            .Field("mutationType", of => of.MutationType)
            .Field("subscriptionType", of => of.SubscriptionType)
            .Field("directives", of => of.Directives));
        builder.Bind<GraphQLType>("__Type", type => BindType(type, schema));
        builder.Bind<FieldDefinition>("__Field", type => type
            .Field("name", of => of.Name)
            .Field("description", of => of.Description)
            .Field("args", (of, context) => Current(of.Arguments, context))
            .Field("type", of => of.Type)
            .Field("isDeprecated", of => of.DeprecationReason is not null)
            .Field("deprecationReason", of => of.DeprecationReason));
        builder.Bind<InputValue>("__InputValue", type => type
            .Field("name", of => of.Name)
            .Field("description", of => of.Description)
            .Field("type", of => of.Type)
            .Field("defaultValue", of => of.DefaultValue is { } value ? Printer.Print(value) : null)
            .Field("isDeprecated", of => of.DeprecationReason is not null)
            .Field("deprecationReason", of => of.DeprecationReason));
        builder.Bind<EnumValue>("__EnumValue", type => type
            .Field("name", of => of.Name)
            .Field("description", of => of.Description)
            .Field("isDeprecated", of => of.DeprecationReason is not null)
            .Field("deprecationReason", of => of.DeprecationReason));
        builder.Bind<DirectiveDefinition>("__Directive", type => type
            .Field("name", of => of.Name)
            .Field("description", of => of.Description)
            .Field("isRepeatable", of => of.IsRepeatable)
            .Field("locations", of => of.Locations)
            .Field("args", (of, context) => Current(of.Arguments, context)));
    }

    private static void BindType(TypeBinder<GraphQLType> type, GraphQLSchema schema) => type
        .Field("kind", KindOf)
        .Field("name", of => (of as NamedType)?.Name)
        .Field("description", of => (of as NamedType)?.Description)
        .Field("specifiedByURL", of => (of as ScalarType)?.SpecifiedByUrl)
        .Field("fields", (of, context) => of is FieldsType { Fields: var fields } ? Current(fields, context) : null)
        .Field("interfaces", of => (of as FieldsType)?.Interfaces)
        .Field("possibleTypes", of => of is NamedType { IsAbstractType: true } named ? schema.PossibleTypes(named) : null)
        .Field("enumValues", (of, context) => of is EnumType { Values: var values } ? Current(values, context) : null)
        .Field("inputFields", (of, context) => of is InputObjectType { Fields: var fields } ? Current(fields, context) : null)
        .Field("ofType", of => of switch
        {
            ListType list => list.OfType,
            NonNullType nonNull => nonNull.OfType,
            _ => null,
        })
        .Field("isOneOf", of => (of as InputObjectType)?.IsOneOf);

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static IReadOnlyList<T> Current<T>(IReadOnlyList<T> all, FieldContext context)
        where T : IDeprecatable =>
        context.Arguments.Get<bool>("includeDeprecated") ? all : all.Where(one => one.DeprecationReason is null).ToArray();
}
