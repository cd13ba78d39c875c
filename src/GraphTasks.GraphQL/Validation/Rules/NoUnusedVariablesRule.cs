using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Every variable of an operation is used in it or its fragments.
/// See https://spec.graphql.org/September2025/#sec-All-Variables-Used.
/// </summary>
internal static class NoUnusedVariablesRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.LeaveDocument += document =>
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>().Where(operation => operation.VariableDefinitions.Count > 0))
        {
            var used = context.UsagesReachedFrom(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
            var within = operation.Name is { } name ? $" in operation \"{name.Value}\"" : "";
            foreach (var variable in operation.VariableDefinitions)
                if (!used.Contains(variable.Variable.Name.Value))
                    context.Report($"Variable \"${variable.Variable.Name.Value}\" is never used{within}.", variable);
        }
    };
}
