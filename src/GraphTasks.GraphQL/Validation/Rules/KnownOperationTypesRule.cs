using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// The schema has a root type for the kind of each operation.
/// See https://spec.graphql.org/September2025/#sec-Operation-Type-Existence.
/// </summary>
internal static class KnownOperationTypesRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterOperation += operation =>
    {
        if (context.Schema.RootType(operation.Operation) is null)
            context.Report($"The {operation.Operation.ToString().ToLowerInvariant()} operation is not supported by the schema.", operation);
    };
}
