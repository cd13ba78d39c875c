using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// A document has one schema definition at most, and none when it extends a schema.
/// See https://spec.graphql.org/September2025/#sec-Schema.
/// </summary>
internal static class LoneSchemaDefinitionRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var definitions = 0;
        var isDefined = context.SchemaOrNone is { } schema && (schema.Node ?? (object?)schema.QueryType ?? schema.MutationType ?? schema.SubscriptionType) is not null;
        on.EnterDefinition += definition =>
        {
            if (definition is not SchemaDefinitionNode)
                return;
            if (isDefined)
                context.Report("Cannot define a new schema within a schema extension.", definition);
            else if (definitions++ > 0)
                context.Report("Must provide only one schema definition.", definition);
        };
    }
}
