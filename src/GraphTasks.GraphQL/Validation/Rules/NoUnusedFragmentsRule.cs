using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// Every fragment is reached from some operation.
/// See https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used.
/// </summary>
internal static class NoUnusedFragmentsRule
{
    public static void Register(ValidationContext context, DocumentEvents on) => on.LeaveDocument += document =>
    {
        if (!document.Definitions.Any(definition => definition is FragmentDefinitionNode))
            return;
        var used = document.Definitions.OfType<OperationDefinitionNode>()
            .SelectMany(context.FragmentsReachedFrom).Select(fragment => fragment.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
            if (!used.Contains(fragment.Name.Value))
                context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
    };
}
