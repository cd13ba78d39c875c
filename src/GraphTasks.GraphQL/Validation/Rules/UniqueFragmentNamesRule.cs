using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;
using GraphTasks.GraphQL.Utilities;

namespace GraphTasks.GraphQL.Validation.Rules;

/// <summary>
/// No two fragments have the same name.
/// See https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness.
/// </summary>
internal static class UniqueFragmentNamesRule
{
    public static void Register(ValidationContext context, DocumentEvents on)
    {
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        on.EnterFragment += fragment =>
        {
            if (!known.TryAdd(fragment.Name.Value, fragment.Name))
                context.Report($"There can be only one fragment named \"{fragment.Name.Value}\".", known[fragment.Name.Value], fragment.Name);
        };
    }
}
