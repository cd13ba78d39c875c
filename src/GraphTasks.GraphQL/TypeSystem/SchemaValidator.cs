using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>Checks that a schema is one that operations can be executed on (https://spec.graphql.org/September2025/#sec-Type-System).</summary>
public static class SchemaValidator
{
    /// <summary>What is wrong with a schema, with locations in its SDL; none when it is valid. The answer is remembered.</summary>
    public static IReadOnlyList<GraphQLError> Validate(GraphQLSchema schema)
    {
        if (schema.ValidationErrors is { } known)
            return known;
        var check = new SchemaCheck(schema);
        try
        {
            Run(check, schema);
            return schema.ValidationErrors = check.Errors;
        }
        catch (InsufficientExecutionStackException)
        {
            return schema.ValidationErrors = [.. check.Errors, new GraphQLError("Input objects refer to each other in chains too long to be checked.") { Code = GraphQLErrorCodes.LimitExceeded }];
        }
    }

    private static void Run(SchemaCheck check, GraphQLSchema schema)
    {
        check.Roots();
        foreach (var directive in schema.Directives)
            check.Directive(directive);
        foreach (var type in schema.Types)
            check.Type(type);
        check.InputCycles();
    }
}
