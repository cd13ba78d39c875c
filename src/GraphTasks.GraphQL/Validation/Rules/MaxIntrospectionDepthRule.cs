using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Introspection does not nest its lists three deep, which would multiply the response. Recommended, not of the specification.
/// See https://spec.graphql.org/September2025/#sec-Introspection.
/// </summary>
internal static class MaxIntrospectionDepthRule
{
    private const int Deepest = 3;

    public static void Register(ValidationContext context, DocumentEvents on)
    {
        FieldNode? refused = null;
        on.EnterField += field =>
        {
            if (refused is not null || field.Name.Value is not ("__schema" or "__type") || !IsTooDeep(context, field, [], 0))
                return;
            refused = field;
            context.ReportLimit("Maximum introspection depth exceeded", field);
        };
        on.LeaveField += field => refused = field == refused ? null : refused;
    }

    private static bool IsTooDeep(ValidationContext context, SelectionNode selection, Dictionary<string, int> visited, int depth)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        context.SpendWork(1);
        var set = (selection as InlineFragmentNode)?.SelectionSet;
        if (selection is FragmentSpreadNode spread)
        {
            if (context.FindFragment(spread.Name.Value) is not { } fragment || visited.GetValueOrDefault(spread.Name.Value, -1) >= depth)
                return false;
            visited[spread.Name.Value] = depth;
            set = fragment.SelectionSet;
        }
        else if (selection is FieldNode field)
        {
            if (field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" && ++depth >= Deepest)
                return true;
            set = field.SelectionSet;
        }

        return set is not null && set.Selections.Any(inner => IsTooDeep(context, inner, visited, depth));
    }
}
