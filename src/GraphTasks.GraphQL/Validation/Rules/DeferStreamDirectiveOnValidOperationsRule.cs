using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Nothing in a subscription is deferred or streamed, unless an argument <c>if</c> can turn that off. Optional, not of the specification.
/// See https://spec.graphql.org/draft/#sec-Type-System.Directives.
/// </summary>
internal static class DeferStreamDirectiveOnValidOperationsRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterOperation += operation =>
    {
        if (operation.Operation == OperationType.Subscription)
            new Search(context).Check(operation.SelectionSet);
    };

    private sealed class Search(ValidationContext context)
    {
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
        private readonly Stack<FragmentSpreadNode> _spreads = new();

        public void Check(SelectionSetNode set)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            foreach (var selection in set.Selections)
            {
                context.SpendWork(1);
                if (selection.Directives.Any(CanLeaveOut))
                    continue;
                foreach (var directive in selection.Directives)
                    if (IncrementalDirectives.Contains(directive.Name.Value) && !CanBeOff(directive))
                        Report(directive);
                Enter(selection);
            }
        }

        private void Enter(SelectionNode selection)
        {
            if (selection is FragmentSpreadNode spread)
            {
                if (!_visited.Add(spread.Name.Value) || context.FindFragment(spread.Name.Value) is not { } fragment)
                    return;
                _spreads.Push(spread);
                Check(fragment.SelectionSet);
                _spreads.Pop();
            }
            else if (((selection as FieldNode)?.SelectionSet ?? (selection as InlineFragmentNode)?.SelectionSet) is { } set)
            {
                Check(set);
            }
        }

        private void Report(DirectiveNode directive)
        {
            context.SpendWork(_spreads.Count);
            context.Report($"{IncrementalDirectives.Title(directive)} directive not supported on subscription operations. "
                + $"Disable `@{directive.Name.Value}` by setting the `if` argument to `false`.", _spreads.Prepend<Node>(directive));
        }
    }

    private static bool CanBeOff(DirectiveNode directive) =>
        IncrementalDirectives.Argument(directive, "if") is VariableNode or BooleanValueNode { Value: false };

    // Only a literal keeps a selection for certain; @include without its argument is an error of its own.
    private static bool CanLeaveOut(DirectiveNode directive) => directive.Name.Value switch
    {
        "skip" => IncrementalDirectives.Argument(directive, "if") is not BooleanValueNode { Value: false },
        "include" => IncrementalDirectives.Argument(directive, "if") is not (null or BooleanValueNode { Value: true }),
        _ => false,
    };
}
