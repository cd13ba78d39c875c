using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Every argument is one that its field or directive has.
/// See https://spec.graphql.org/September2025/#sec-Argument-Names.
/// </summary>
internal static class KnownArgumentNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        KnownArgumentNamesOnDirectivesRule.Register(context, on);
        on.EnterFragmentSpread += spread =>
        {
            foreach (var argument in spread.Arguments)
                context.Report($"Unknown argument \"{argument.Name.Value}\" on fragment \"{spread.Name.Value}\".", argument);
        };
        on.EnterArgument += argument =>
        {
            if (context.Types is { Argument: null, Directive: null, Field: { } field } && !context.IsInDirective)
                context.Report($"Unknown argument \"{argument.Name.Value}\" on field \"{field}\".{context.DidYouMean(argument.Name.Value, field.Arguments.Select(known => known.Name))}", argument);
        };
    }
}
