using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Variables have input types.
/// See https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types.
/// </summary>
internal static class VariablesAreInputTypesRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterVariableDefinition += variable =>
    {
        if (context.Schema.TypeOf(variable.Type) is { IsInputType: false } type)
            context.Report($"Variable \"${variable.Variable.Name.Value}\" cannot be non-input type \"{type}\".", variable.Type);
    };
}
