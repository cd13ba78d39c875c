using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Literals have the form that their place expects.
/// See https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type.
/// </summary>
internal static class ValuesOfCorrectTypeRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        on.EnterArgument += argument => Check(context, argument.Value);
        on.EnterVariableDefinition += variable =>
        {
            if (variable.DefaultValue is { } value)
                Check(context, value);
        };
    }

    private static void Check(ValidationContext context, ValueNode value)
    {
        if (context.Types.InputType is { } type)
            LiteralValidator.Validate(value, type, context.HideSuggestions, (message, node, _) => context.Report(message, node));
    }
}
