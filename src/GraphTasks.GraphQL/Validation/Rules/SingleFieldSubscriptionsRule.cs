using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// A subscription selects one root field, which is no introspection field and does not depend on variables.
/// See https://spec.graphql.org/September2025/#sec-Single-Root-Field.
/// </summary>
internal static class SingleFieldSubscriptionsRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterOperation += operation =>
    {
        if (operation.Operation == OperationType.Subscription && context.Schema.SubscriptionType is { } root)
            Check(context, operation, root);
    };

    private static void Check(ValidationContext context, OperationDefinitionNode operation, NamedType root)
    {
        var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var fields = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var forbidden = new List<DirectiveNode>();
        Collect(operation.SelectionSet, []);
        if (forbidden.Count > 0)
        {
            context.Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", forbidden);
            return;
        }

        if (fields.Count == 0)
            context.Report($"{subject} must select one top level field.", operation.SelectionSet);
        if (fields.Count > 1)
            context.Report($"{subject} must select only one top level field.", fields.Values.Skip(1).SelectMany(nodes => nodes));
        foreach (var nodes in fields.Values)
            if (nodes[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
                context.Report($"{subject} must not select an introspection top level field.", nodes);

        void Collect(SelectionSetNode set, HashSet<string> visited)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            foreach (var selection in set.Selections)
            {
                context.SpendWork(1);
                var conditions = selection.Directives.Where(directive => directive.Name.Value is "skip" or "include").ToList();
                forbidden.AddRange(conditions);
                if (conditions.Exists(NeverIncludes))
                    continue;
                switch (selection)
                {
                    case FieldNode field:
                        var response = (field.Alias ?? field.Name).Value;
                        if (!fields.TryGetValue(response, out var nodes))
                            fields.Add(response, nodes = []);
                        nodes.Add(field);
                        break;
                    case InlineFragmentNode inline when Applies(inline.TypeCondition):
                        Collect(inline.SelectionSet, visited);
                        break;
                    case FragmentSpreadNode spread when visited.Add(spread.Name.Value)
                        && context.FindFragment(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition):
                        Collect(fragment.SelectionSet, visited);
                        break;
                }
            }
        }

        bool Applies(NamedTypeNode? condition) =>
            condition is null || (context.Schema.FindType(condition.Name.Value) is { } type
                && (type == root || (type.IsAbstractType && context.Schema.IsSubType(type, root))));
    }

    // Without variables only a literal decides.
    private static bool NeverIncludes(DirectiveNode directive) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value is BooleanValueNode value
        && value.Value == (directive.Name.Value == "skip");
}
