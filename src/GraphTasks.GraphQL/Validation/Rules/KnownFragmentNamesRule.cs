using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Every fragment that is spread is defined.
/// See https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined.
/// </summary>
internal static class KnownFragmentNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterFragmentSpread += spread =>
    {
        if (context.FindFragment(spread.Name.Value) is null)
            context.Report($"Unknown fragment \"{spread.Name.Value}\".", spread.Name);
    };
}
