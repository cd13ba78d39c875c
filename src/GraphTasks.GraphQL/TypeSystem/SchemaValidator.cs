namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>x</summary>
public static class SchemaValidator
{
    /// <summary>x</summary>
    public static IReadOnlyList<GraphQLError> Validate(GraphQLSchema schema) => schema.ValidationErrors ??= [];
}
