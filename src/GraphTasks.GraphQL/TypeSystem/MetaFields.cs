namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>The fields that every schema has without writing them (https://spec.graphql.org/September2025/#sec-Introspection).</summary>
internal static class MetaFields
{
    public static FieldDefinition Schema(GraphQLSchema schema) => new("__schema")
    {
        Description = "Access the current type schema of this server.",
        Type = schema.FindType("__Schema")!.AsNonNull(),
        Coordinate = "<meta>.__schema",
    };

    public static FieldDefinition Type(GraphQLSchema schema) => new("__type")
    {
        Description = "Request the type information of a single type.",
        Type = schema.FindType("__Type")!,
        Arguments = new NameTable<InputValue>(
        [
            new InputValue("name") { Type = schema.FindType("String")!.AsNonNull(), Coordinate = "<meta>.__type(name:)" },
        ]),
        Coordinate = "<meta>.__type",
    };

    public static FieldDefinition TypeName(GraphQLSchema schema) => new("__typename")
    {
        Description = "The name of the current Object type at runtime.",
        Type = schema.FindType("String")!.AsNonNull(),
        Coordinate = "<meta>.__typename",
    };
}
