using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Each kind of operation has one root type.
/// See https://spec.graphql.org/September2025/#sec-Root-Operation-Types.
/// </summary>
internal static class UniqueOperationTypesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = new Dictionary<OperationType, OperationTypeDefinitionNode>();
        on.EnterDefinition += definition =>
        {
            foreach (var node in (definition as SchemaDefinitionNode)?.OperationTypes ?? (definition as SchemaExtensionNode)?.OperationTypes ?? [])
            {
                var operation = node.Operation.ToString().ToLowerInvariant();
                if (context.SchemaOrNone?.RootType(node.Operation) is not null)
                    context.Report($"Type for {operation} already defined in the schema. It cannot be redefined.", node);
                else if (!known.TryAdd(node.Operation, node))
                    context.Report($"There can be only one {operation} type in schema.", known[node.Operation], node);
            }
        };
    }
}
