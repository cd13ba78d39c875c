using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Every argument that is required is given.
/// See https://spec.graphql.org/September2025/#sec-Required-Arguments.
/// </summary>
internal static class ProvidedRequiredArgumentsRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        ProvidedRequiredArgumentsOnDirectivesRule.Register(context, on);
        on.LeaveField += field =>
        {
            if (context.Types.Field is not { } definition)
                return;
            foreach (var argument in definition.Arguments.AsSpan())
                if (argument.IsRequired && !field.Arguments.Any(given => given.Name.Value == argument.Name))
                    context.Report($"Argument \"{argument}\" of type \"{argument.Type}\" is required, but it was not provided.", field);
        };
    }
}
