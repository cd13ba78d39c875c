using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// No two operations have the same name.
/// See https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness.
/// </summary>
internal static class UniqueOperationNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        on.EnterOperation += operation =>
        {
            if (operation.Name is { } name && !known.TryAdd(name.Value, name))
                context.Report($"There can be only one operation named \"{name.Value}\".", known[name.Value], name);
        };
    }
}
