using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Every variable that an operation or its fragments use is defined by the operation.
/// See https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined.
/// </summary>
internal static class NoUndefinedVariablesRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.LeaveDocument += document =>
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>())
        {
            var defined = operation.VariableDefinitions.Select(variable => variable.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            var by = operation.Name is { } name ? $" by operation \"{name.Value}\"" : "";
            foreach (var usage in context.UsagesReachedFrom(operation))
                if (!defined.Contains(usage.Node.Name.Value))
                    context.Report($"Variable \"${usage.Node.Name.Value}\" is not defined{by}.", usage.Node, operation);
        }
    };
}
