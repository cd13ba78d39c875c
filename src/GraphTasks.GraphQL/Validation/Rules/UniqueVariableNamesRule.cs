using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// No two variables of an operation have the same name.
/// See https://spec.graphql.org/September2025/#sec-Variable-Uniqueness.
/// </summary>
internal static class UniqueVariableNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterOperation += operation =>
    {
        foreach (var group in operation.VariableDefinitions.GroupBy(variable => variable.Variable.Name.Value).Where(group => group.Count() > 1))
            context.Report($"There can be only one variable named \"${group.Key}\".", group.Select(variable => variable.Variable.Name));
    };
}
