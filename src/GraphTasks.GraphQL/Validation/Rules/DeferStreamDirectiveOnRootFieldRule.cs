using System.Runtime.CompilerServices;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// The root fields of mutations and subscriptions are neither deferred nor streamed. Optional, not of the specification.
/// See https://spec.graphql.org/draft/#sec-Type-System.Directives.
/// </summary>
internal static class DeferStreamDirectiveOnRootFieldRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.EnterOperation += operation =>
    {
        if (operation.Operation != OperationType.Query && context.Schema.RootType(operation.Operation) is { } root)
            Check(context, operation.Operation, root, operation.SelectionSet, new HashSet<string>(StringComparer.Ordinal));
    };

    private static void Check(ValidationContext context, OperationType operation, NamedType root, SelectionSetNode set, HashSet<string> visited)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var selection in set.Selections)
        {
            context.SpendWork(1);
            switch (selection)
            {
                case FieldNode field:
                    Report(field.Directives, IncrementalDirectives.Stream);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name.Value) && context.FindFragment(spread.Name.Value) is { } fragment:
                    Report(spread.Directives, IncrementalDirectives.Defer);
                    Check(context, operation, root, fragment.SelectionSet, visited);
                    break;
                case InlineFragmentNode inline:
                    Report(inline.Directives, IncrementalDirectives.Defer);
                    Check(context, operation, root, inline.SelectionSet, visited);
                    break;
            }
        }

        void Report(IReadOnlyList<DirectiveNode> directives, string name)
        {
            if (directives.FirstOrDefault(directive => directive.Name.Value == name) is { } found)
                context.Report($"{IncrementalDirectives.Title(found)} directive cannot be used on root {operation.ToString().ToLowerInvariant()} type \"{root}\".", found);
        }
    }
}
